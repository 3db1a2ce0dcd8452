import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLog } from '../../../src/content/history.ts';

test('a file has the day of its first and of its last commit', () => {
  const log = '\u00002026-03-02\n\na.md\nko/나.md\n\u00002026-01-01\n\na.md\n';
  assert.deepEqual(
    [...parseLog(log)],
    [
      ['a.md', { first: '2026-01-01', last: '2026-03-02' }],
      ['ko/나.md', { first: '2026-03-02', last: '2026-03-02' }],
    ],
  );
});
