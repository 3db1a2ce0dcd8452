import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledger, ledgerFilters } from '../../../src/model/ledger.ts';
import { knowledge } from './library.ts';

const model = knowledge();

test('a row has the statement, figure and names in the language of the reader', () => {
  const [row] = ledger(model, 'ko').filter(({ fact }) => fact.id === 'run-rate');
  assert.deepEqual(
    [row?.statement, row?.figure, row?.basis, row?.amount, row?.moment, row?.organizations, row?.topics],
    [
      'run-rate의 일',
      '710억 달러',
      '분기를 연으로 환산',
      71e9,
      '2021-12-31',
      [{ id: 'aws', name: '아마존' }],
      [{ id: 'contracts', name: 'contracts' }],
    ],
  );
});

test('a range is sorted by its lower end, a statement without a figure by nothing', () => {
  const amounts = new Map(ledger(model, 'en').map(({ fact, amount, figure }) => [fact.id, [amount, figure]]));
  assert.deepEqual(amounts.get('first'), [6, '6–7%']);
  assert.deepEqual(amounts.get('fork'), [undefined, '']);
});

test('filters offer what occurs, with how often', () => {
  const { topics, organizations, confidence, years } = ledgerFilters(ledger(model, 'en'));
  assert.deepEqual(Object.fromEntries(topics), { contracts: 2, 'open-source': 1 });
  assert.deepEqual(Object.fromEntries(organizations), { aws: 2, valkey: 2 });
  assert.deepEqual(Object.fromEntries(confidence), { verified: 5 });
  assert.deepEqual(Object.fromEntries(years), { 2024: 2, 2021: 1, 2018: 1 });
});
