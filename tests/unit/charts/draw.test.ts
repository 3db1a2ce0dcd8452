import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { drawChart, readingNotes } from '../../../src/charts/draw.ts';
import { seriesOf } from '../../../src/charts/series.ts';
import { chartCsv } from '../../../src/feeds/chart-csv.ts';
import { articleKey } from '../../../src/model/page-key.ts';
import { charted, yearly } from './chart.ts';

const draw = (locale: string, ...of: Parameters<typeof charted>) => {
  const { model, chart } = charted(...of);
  return drawChart(chart, seriesOf(model, locale, chart), locale, 'title text');
};
const parse = (svg: string) => parseHTML(`<html><body>${svg}</body></html>`).document;
const words = (svg: string): string[] =>
  [...parse(svg).querySelectorAll('text')].map(({ textContent }) => textContent ?? '');

const fees = yearly({ 2018: 20, 2019: 12, 2020: 9.5, 2024: 3 });
const forms = ['line', 'step', 'bar'] as const;

for (const form of forms) {
  test(`a ${form} chart is a named picture without style, id or colour of its own, below 12 KB`, () => {
    for (const svg of Object.values(draw('ko', fees, { form }))) {
      const document = parse(svg);
      assert.equal(document.querySelectorAll('style, [style], [id]').length, 0);
      assert.equal(document.querySelector('svg')?.getAttribute('role'), 'img');
      assert.equal(document.querySelector('svg')?.getAttribute('aria-labelledby'), 'title text');
      for (const name of ['fill', 'stroke']) {
        const values = new Set(
          [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)),
        );
        for (const value of values)
          assert.ok(['currentColor', 'none'].includes(value ?? ''), `${name} is ${value}`);
      }
      assert.ok(document.querySelector('.series-provider'));
      assert.ok(svg.length < 12_000, String(svg.length));
    }
  });

  test(`a ${form} chart is the same each time, and another when a fact changes`, () => {
    assert.deepEqual(draw('en', fees, { form }), draw('en', fees, { form }));
    const changed = draw('en', [...fees.slice(0, 3), { ...fees[3], id: 'y2024', value: 4 }], { form });
    assert.notEqual(changed.wide, draw('en', fees, { form }).wide);
    assert.notEqual(changed.narrow, draw('en', fees, { form }).narrow);
  });
}

test('a line is named at its end and broken where nothing was read', () => {
  const { wide } = draw('en', fees);
  assert.ok(words(wide).includes('Fee 3%'), words(wide).join(' | '));
  const [line] = parse(wide).querySelectorAll('.chart-line path');
  assert.equal(line?.getAttribute('d')?.match(/L/g)?.length, 2);
});

test('axes and figures are in the language of the reader', () => {
  const money = [
    { id: 'a', value: 30, unit: 'USD' as const, scale: 1e9, asOf: '2020-12-31' },
    { id: 'b', value: 71, unit: 'USD' as const, scale: 1e9, asOf: '2021-12-31' },
  ];
  const english = words(draw('en', money, { scale: 1e9 }).wide);
  for (const word of ['$60 billion', '2021', 'Fee $71 billion'])
    assert.ok(english.includes(word.replace('$71 b', '$71\u00A0b')), english.join(' | '));
  const korean = words(draw('ko', money, { scale: 1e9 }).wide);
  for (const word of ['600억 달러', '2021년', '수수료 710억\u00A0달러'])
    assert.ok(korean.includes(word), korean.join(' | '));
  const months = ['2024-01-10', '2024-05-10', '2024-09-10'].map((asOf, index) => ({
    id: `m${index}`,
    value: 10 * index,
    asOf,
  }));
  assert.ok(words(draw('ko', months).wide).includes('2024년 4월'));
  assert.ok(words(draw('en', months).wide).includes('Apr 2024'));
});

test('no two names of lines touch, however near the lines end', () => {
  const names = ['Public offers', 'Private offers of ten million dollars or more', 'Resellers', 'Renewals'];
  const facts = names.flatMap((_, index) => [
    { id: `a${index}`, value: 20, asOf: '2020-12-31' },
    { id: `b${index}`, value: 3 + index / 10, asOf: '2021-12-31' },
  ]);
  const series = names.map((name, index) => ({ name, hue: 'partner', facts: [`a${index}`, `b${index}`] }));
  const { narrow } = draw('en', facts, { series });
  const boxes = [...parse(narrow).querySelectorAll('.chart-name text')].map((label) => {
    const [, y = ''] = /translate\([^,]+,([^)]+)\)/.exec(label.getAttribute('transform') ?? '') ?? [];
    return { middle: Number(y), height: Math.max(1, label.querySelectorAll('tspan').length) * 13 * 1.2 };
  });
  assert.equal(boxes.length, 4);
  boxes.sort((a, b) => a.middle - b.middle);
  boxes.slice(1).forEach((box, index) => {
    const above = boxes[index] as (typeof boxes)[number];
    assert.ok(box.middle - above.middle >= (box.height + above.height) / 2, JSON.stringify(boxes));
  });
});

test('the reader is told how to read the picture', () => {
  const notes = (form: string) => {
    const { model, chart } = charted(fees, { form });
    return readingNotes(chart, seriesOf(model, 'en', chart));
  };
  assert.deepEqual(forms.map(notes), [['year-ends', 'gaps'], ['year-ends', 'held'], []]);
});

test('a chart of nothing is no picture', () => {
  assert.deepEqual(draw('en', [{ id: 'words', unit: undefined }]), { wide: '', narrow: '' });
});

test('the CSV has a row for every point, and changes with its fact', () => {
  const csvOf = (value: number): string[] => {
    const { model, chart } = charted([
      { id: 'fee', value, asOf: '2020-12-31', basis: 'of sales, net', bound: 'about' },
    ]);
    return chartCsv(model, 'en', chart).split('\r\n');
  };
  const [head, row, rest] = csvOf(20);
  assert.equal(
    head,
    '\uFEFFseries,moment,value,value_to,unit,bound,figure,basis,fact,address,source,source_title,source_publisher,source_url',
  );
  assert.match(
    row ?? '',
    /^Fee,2020-12-31,20,,percent,about,about 20%,"of sales, net",fee,\S+#fee,report,Report,Office,https:\/\/example\.org\/$/,
  );
  assert.equal(rest, '');
  assert.notEqual(csvOf(21)[1], row);
});

test('the page of an article is made anew when a fact of its chart changes', () => {
  const keyOf = (value: number): string =>
    articleKey(charted([{ id: 'fee', value, asOf: '2020' }]).model, 'en', 'a', []);
  assert.equal(keyOf(20), keyOf(20));
  assert.notEqual(keyOf(20), keyOf(21));
});
