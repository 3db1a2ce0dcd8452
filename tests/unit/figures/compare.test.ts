import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareText, disagreements } from '../../../src/figures/compare.ts';
import { articles } from './pairs/articles.ts';
import { counts } from './pairs/counts.ts';
import { dates } from './pairs/dates.ts';
import { money } from './pairs/money.ts';
import type { Case } from './pairs/pair.ts';
import { shares } from './pairs/shares.ts';
import { time } from './pairs/time.ts';

const topics: Record<string, Case[]> = { money, shares, counts, time, dates };

for (const [topic, cases] of Object.entries(topics)) {
  for (const { name, values, dates = [], en = [], ko = [], wrong = [] } of cases) {
    test(`${topic}, ${name}: what agrees`, () => {
      for (const [locale, texts] of Object.entries({ en, ko })) {
        for (const text of texts)
          assert.deepEqual(compareText(text, locale, values, dates), { ok: true }, text);
      }
    });

    test(`${topic}, ${name}: what does not, and what should be written`, () => {
      for (const [locale, text, reason, found, expected] of wrong) {
        const start = text.indexOf(found);
        assert.deepEqual(
          compareText(text, locale, values, dates),
          { ok: false, found, expected, reason, start },
          text,
        );
      }
    });
  }
}

test('every figure that articles bind to a fact agrees with it', () => {
  for (const [locale, text, values, dates] of articles) {
    assert.deepEqual(compareText(text, locale, values, dates), { ok: true }, text);
  }
});

test('and no longer does when the fact is ten times as large, or of another year and month', () => {
  for (const [locale, text, values, dates, kind] of articles) {
    if (kind === 'words') continue;
    const larger = values.map((value) =>
      'unit' in value ? { ...value, scale: (value.scale ?? 1) * 10 } : value,
    );
    assert.equal(compareText(text, locale, larger, dates.map(moved)).ok, false, text);
  }
});

test('every figure that is wrong is found, in order', () => {
  const found = disagreements(
    '61 percent and 72 billion dollars',
    'en',
    [{ value: 71, unit: 'USD', scale: 1e9 }],
    [],
  );
  assert.deepEqual(
    found.map((one) => [one.found, one.reason, one.start]),
    [
      ['61 percent', 'unit', 0],
      ['72 billion dollars', 'value', 15],
    ],
  );
});

test('a fact without figure and date offers no wording', () => {
  assert.deepEqual(compareText('71 percent', 'en', [], []), {
    ok: false,
    found: '71 percent',
    expected: '',
    reason: 'value',
    start: 0,
  });
});

test('a language that is not read is not judged', () => {
  assert.deepEqual(compareText('72 Milliarden Dollar', 'de', [{ value: 71, unit: 'USD', scale: 1e9 }], []), {
    ok: true,
  });
});

test('there are more than three hundred pairs', () => {
  const all = Object.values(topics).flat();
  const pairs = all.flatMap(({ en = [], ko = [], wrong = [] }) => [...en, ...ko, ...wrong]);
  assert.ok(pairs.length > 300, String(pairs.length));
});

function moved(date: string): string {
  const [year, month, ...day] = date.split('-').map(Number);
  const next = month === undefined ? [] : [(month % 12) + 1];
  return [(year ?? 0) + 7, ...next, ...day].map((part) => String(part).padStart(2, '0')).join('-');
}
