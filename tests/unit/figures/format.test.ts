import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareText } from '../../../src/figures/compare.ts';
import { formatQuantity } from '../../../src/figures/format.ts';
import { parseQuantities } from '../../../src/figures/parse.ts';
import { UNITS, type AmountValue, type FactValue } from '../../../src/figures/quantity.ts';

const ROWS: [value: FactValue, prose: string, compact: string, korean: string][] = [
  [{ value: 71, unit: 'USD', scale: 1e9 }, '71 billion dollars', '$71 billion', '710억 달러'],
  [{ value: 17.8, unit: 'USD', scale: 1e9 }, '17.8 billion dollars', '$17.8 billion', '178억 달러'],
  [
    { value: 45.37, unit: 'USD', scale: 1e9 },
    '45.37 billion dollars',
    '$45.37 billion',
    '453억 7,000만 달러',
  ],
  [{ value: 1.2, unit: 'USD', scale: 1e12 }, '1.2 trillion dollars', '$1.2 trillion', '1조 2,000억 달러'],
  [{ value: 303.7, unit: 'USD', scale: 1e6 }, '303.7 million dollars', '$303.7 million', '3억 370만 달러'],
  [{ value: 8.7, unit: 'USD' }, '8.7 dollars', '$8.7', '8.7달러'],
  [{ value: 1, unit: 'USD' }, '1 dollar', '$1', '1달러'],
  [{ value: 7.85, unit: 'KRW', scale: 1e12 }, '7.85 trillion won', '₩7.85 trillion', '7조 8,500억 원'],
  [{ value: 1013.2, unit: 'KRW', scale: 1e9 }, '1.0132 trillion won', '₩1.0132 trillion', '1조 132억 원'],
  [{ value: -2.7, unit: 'KRW', scale: 1e9 }, '-2.7 billion won', '-₩2.7 billion', '-27억 원'],
  [{ value: 40, unit: 'CNY', scale: 1e9 }, '40 billion yuan', 'CNY 40 billion', '400억 위안'],
  [{ value: 99.995, unit: 'percent' }, '99.995 percent', '99.995%', '99.995%'],
  [{ value: 1529, unit: 'percent' }, '1,529 percent', '1,529%', '1,529%'],
  [{ value: 0.5, unit: 'percentage-points' }, '0.5 percentage points', '0.5 percentage points', '0.5%포인트'],
  [{ value: [60, 80], unit: 'percent' }, '60 to 80 percent', '60–80%', '60~80%'],
  [
    { value: [5, 15], unit: 'USD', scale: 1e6 },
    '5 to 15 million dollars',
    '$5–15 million',
    '500만~1,500만 달러',
  ],
  [{ value: [6, 7], unit: 'USD' }, '6 to 7 dollars', '$6–7', '6~7달러'],
  [{ value: 2.5, unit: 'times' }, '2.5 times', '2.5x', '2.5배'],
  [{ value: 41, unit: 'day' }, '41 days', '41 days', '41일'],
  [{ value: 1, unit: 'week' }, '1 week', '1 week', '1주'],
  [{ value: 12, unit: 'month' }, '12 months', '12 months', '12개월'],
  [
    { value: 125, unit: 'millisecond', bound: 'at-most' },
    'at most 125 milliseconds',
    'at most 125 milliseconds',
    '125밀리초 이하',
  ],
  [{ value: 103, unit: 'watt', scale: 1e6 }, '103 megawatts', '103 MW', '103메가와트'],
  [{ value: 16, unit: 'count' }, '16', '16', '16'],
  [{ value: 10009, unit: 'count' }, '10,009', '10,009', '1만 9'],
  [
    { value: 700, unit: 'count', scale: 1e6, bound: 'at-least' },
    'at least 700 million',
    'at least 700 million',
    '7억 이상',
  ],
  [{ value: 30, unit: 'percent', bound: 'about' }, 'about 30 percent', 'about 30%', '약 30%'],
  [{ on: '2022-03-15' }, '15 March 2022', '15 March 2022', '2022년 3월 15일'],
  [{ on: '2022-03' }, 'March 2022', 'March 2022', '2022년 3월'],
  [{ on: '2022' }, '2022', '2022', '2022년'],
  [{ version: '3.6' }, 'version 3.6', 'version 3.6', '버전 3.6'],
];

test('values are written as a writer would', () => {
  for (const [value, prose, compact, korean] of ROWS) {
    assert.equal(formatQuantity(value, 'en'), prose);
    assert.equal(formatQuantity(value, 'en', 'compact'), compact);
    assert.equal(formatQuantity(value, 'ko'), korean);
  }
});

test('a language without words of its own gets the English ones', () => {
  assert.equal(formatQuantity({ value: 71, unit: 'percent' }, 'de'), '71 percent');
});

test('what is written reads back as itself, over sixteen orders of magnitude', () => {
  for (const value of amounts(4000)) {
    for (const [locale, style] of WAYS) {
      const text = formatQuantity(value, locale, style);
      const [quantity, ...rest] = parseQuantities(text, locale);
      assert.deepEqual(rest, [], text);
      assert.ok(quantity?.type === 'amount', text);
      const [low, high] = typeof value.value === 'number' ? [value.value, value.value] : value.value;
      assert.deepEqual(
        [quantity.low, quantity.high, quantity.unit, quantity.approximate],
        [low, high, value.unit, value.bound],
        text,
      );
      assert.deepEqual([quantity.start, quantity.end], bounds(text, value), text);
      assert.deepEqual(quantity.phrase, [0, text.length], text);
    }
  }
});

test('what is written agrees with what it was written from, and with nothing ten times as large', () => {
  for (const value of amounts(2000)) {
    for (const [locale, style] of WAYS) {
      const text = formatQuantity(value, locale, style);
      assert.deepEqual(compareText(text, locale, [value], []), { ok: true }, text);
      assert.equal(compareText(text, locale, [{ ...value, scale: 10 }], []).ok, false, text);
    }
  }
});

test('every day of four years reads back as itself', () => {
  for (let time = Date.UTC(2023, 0, 1); time < Date.UTC(2027, 0, 1); time += 86_400_000) {
    const on = new Date(time).toISOString().slice(0, 10);
    for (const locale of ['en', 'ko']) {
      const text = formatQuantity({ on }, locale);
      const [date] = parseQuantities(text, locale);
      const [year, month, day] = on.split('-').map(Number);
      assert.deepEqual(date, {
        type: 'date',
        year,
        month,
        day,
        start: 0,
        end: text.length,
        phrase: [0, text.length],
      });
    }
  }
});

const WAYS = [
  ['en', 'prose'],
  ['en', 'compact'],
  ['ko', 'prose'],
] as const;

/** The figure without the words that hedge it. */
function bounds(text: string, { bound }: AmountValue): [number, number] {
  const before = /^(?:about |at least |at most |약 )/.exec(text)?.[0].length ?? 0;
  const after = bound === undefined ? 0 : (/ (?:이상|이하)$/.exec(text)?.[0].length ?? 0);
  return [before, text.length - after];
}

/** Amounts of every unit, from thousandths to trillions, with one to six digits; the same ones on every run. */
function* amounts(count: number): Generator<AmountValue> {
  const random = seeded(20_261_123);
  const BOUNDS = [undefined, undefined, 'about', 'at-least', 'at-most'] as const;
  for (let index = 0; index < count; index += 1) {
    const unit = UNITS[index % UNITS.length] ?? 'count';
    const value = number(random);
    const ends = [value, value * 3] as const;
    const bound = BOUNDS[Math.floor(random() * BOUNDS.length)];
    const isRange = index % 7 === 0;
    yield { value: isRange ? ends : value, unit, ...(bound && !isRange && { bound }) };
  }
}

function number(random: () => number): number {
  const digits = 1 + Math.floor(random() * 10 ** (1 + Math.floor(random() * 6)));
  return Number(`${digits}e${Math.floor(random() * 14) - 3}`);
}

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
