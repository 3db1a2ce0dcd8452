import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceReference } from '../../../src/citations/source-reference.ts';
import type { Source } from '../../../src/model/model.ts';

test('a source reads in the order and the dates of the reader, its title in its own language', () => {
  const link = '<a class="external" href="https://example.org/a?b=1&amp;c=2" rel="noopener"';
  assert.equal(
    sourceReference(source(), 'en'),
    `Ada Byron, Li Wei. ${link}>How tides turn</a>. Shore Press, 15 March 2026.`,
  );
  assert.equal(
    sourceReference(source(), 'ko'),
    `Ada Byron, Li Wei. ${link} lang="en">How tides turn</a>. Shore Press, 2026년 3월 15일.`,
  );
});

for (const [date, en, ko] of [
  ['2021', '2021', '2021년'],
  ['2021-08', 'August 2021', '2021년 8월'],
  [undefined, 'n.d.', '일자 없음'],
] as const) {
  test(`a source of ${date ?? 'no known date'} says as much and no more`, () => {
    const undated = source({ date, authors: undefined });
    assert.ok(
      sourceReference(undated, 'en').endsWith(`</a>. Shore Press, ${en}${en.endsWith('.') ? '' : '.'}`),
    );
    assert.ok(sourceReference(undated, 'ko').endsWith(`</a>. Shore Press, ${ko}.`));
  });
}

test('nothing in a source becomes markup', () => {
  const html = sourceReference(
    source({ title: '</a><script>alert(1)</script> <i>', publisher: '<b>P</b>', authors: ['<u>A</u> & B'] }),
    'en',
  );
  assert.deepEqual(html.match(/<[^>]+>/g), [
    '<a class="external" href="https://example.org/a?b=1&amp;c=2" rel="noopener">',
    '</a>',
  ]);
  assert.ok(html.includes('&lt;script&gt;'));
});

test('a title that ends with a question mark gets no full stop', () => {
  assert.match(sourceReference(source({ title: 'Why tides?' }), 'en'), /Why tides<\/a>\? Shore Press/);
});

function source(changes: Partial<Source['data']> = {}): Source {
  const data = {
    ...{
      title: 'How tides turn',
      publisher: 'Shore Press',
      authors: ['Ada Byron', 'Li Wei'],
      date: '2026-03-15',
    },
    ...{ url: 'https://example.org/a?b=1&c=2', language: 'en', grade: 'A', facts: [], ...changes },
  };
  return { id: 'tides', file: 'sources/tides.yaml', data, prose: {} } as unknown as Source;
}
