import './address.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CSV_COLUMNS, factsCsv } from '../../../src/feeds/facts-csv.ts';
import { factsJson, type FactRecord } from '../../../src/feeds/facts-json.ts';
import { strings } from '../../../src/i18n/strings/index.ts';
import { knowledge } from '../model/library.ts';

const model = knowledge();
const json = (locale: string) =>
  JSON.parse(factsJson(model, locale)) as { count: number; facts: FactRecord[] };

test('the JSON has every fact in the order of the page, and says where it stands', () => {
  const { count, facts } = json('en');
  assert.equal(count, 5);
  assert.deepEqual(
    facts.map(({ id }) => id),
    ['fork', 'licence', 'run-rate', 'first', 'undated'],
  );
  const rate = facts.find(({ id }) => id === 'run-rate');
  assert.deepEqual(
    [
      rate?.value,
      rate?.value_to,
      rate?.unit,
      rate?.scale,
      rate?.figure,
      rate?.on,
      rate?.as_of,
      rate?.address,
    ],
    [71, null, 'USD', 1e9, '$71 billion', null, '2021-12-31', 'https://example.org/kb/en/facts/#run-rate'],
  );
});

test('a range has both ends', () => {
  const first = json('en').facts.find(({ id }) => id === 'first');
  assert.deepEqual([first?.value, first?.value_to, first?.scale], [6, 7, 1]);
});

test('the CSV begins with a byte order mark and ends every line as RFC 4180 wants it', () => {
  const csv = factsCsv(model, 'ko');
  assert.ok(csv.startsWith(`\uFEFF${CSV_COLUMNS.join(',')}\r\n`));
  assert.ok(csv.endsWith('\r\n'));
  assert.equal(csv.split('\r\n').length, 7);
  assert.ok(csv.includes('710억 달러'));
});

test('the CSV quotes what needs it, and no cell is a formula', () => {
  const line = factsCsv(model, 'en')
    .split('\r\n')
    .find((each) => each.startsWith('first,'));
  assert.ok(line?.includes(`"'=SUM(A1), ""quoted"""`), line);
  assert.ok(line?.includes('"News, of ""things"""'), line);
});

test('the columns of the CSV are the keys of the JSON, and each is explained in every language', () => {
  assert.deepEqual(Object.keys(json('en').facts[0] ?? {}).toSorted(), [...CSV_COLUMNS].toSorted());
  for (const locale of ['en', 'ko']) {
    for (const column of CSV_COLUMNS)
      assert.notEqual(strings(locale).columnMeaning(column), '', `${column} in ${locale}`);
  }
});
