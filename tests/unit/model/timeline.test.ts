import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byYear, events, topicsWithEvents } from '../../../src/model/timeline.ts';
import { knowledge } from './library.ts';

const model = knowledge();

test('events are the facts that happened, in order, vaguer moments first', () => {
  assert.deepEqual(
    events(model).map(({ id }) => id),
    ['first', 'licence', 'fork'],
  );
  assert.deepEqual(
    byYear(events(model)).map(({ year, facts }) => [year, facts.length]),
    [
      ['2018', 1],
      ['2024', 2],
    ],
  );
});

test('a topic has its own events, and its count', () => {
  assert.deepEqual(
    events(model, 'open-source').map(({ id }) => id),
    ['fork'],
  );
  assert.deepEqual(
    topicsWithEvents(model).map(({ topic, count }) => [topic.id, count]),
    [
      ['contracts', 1],
      ['open-source', 1],
    ],
  );
});
