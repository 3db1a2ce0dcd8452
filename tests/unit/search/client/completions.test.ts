import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageEntry } from '../../../../src/search/catalogue.ts';
import { completionsFor } from '../../../../src/search/client/completions.ts';
import { catalogueOf } from '../../../../src/search/client/library.ts';

const page = (slug: string, headings: string[], about?: PageEntry['about']): PageEntry => ({
  ...{ id: `ko_${slug}`, path: `/ko/${slug}/`, headings },
  ...(about && { about }),
});
const catalogue = catalogueOf([
  page('co-sell-story', ['안에서 본 공동 판매', '파트너에게 남는 것']),
  page('redis', ['Redis and Valkey', '컴포넌트와 라이선스']),
  page('partners', ['파트너십 전략', '파트너 등급']),
  page('term', ['공동 판매'], { kind: 'term', names: ['공동 판매', 'Co-sell'] }),
  page('mongodb', ['MongoDB'], { names: ['MongoDB', '몽고디비'] }),
]);
const completed = (query: string): string[] =>
  completionsFor(query, catalogue, '/kb/').map(({ text, kind }) => `${kind} ${text}`);

const table: [typed: string, ...completions: string[]][] = [
  ['공동', 'name 공동 판매', 'title 안에서 본 공동 판매'],
  ['공동 판매', 'name 공동 판매', 'title 안에서 본 공동 판매'],
  ['판매 공동', 'name 공동 판매', 'title 안에서 본 공동 판매'],
  ['파트너', 'title 파트너십 전략', 'heading 파트너에게 남는 것'],
  ['파', 'title 파트너십 전략', 'name 공동 판매', 'title 안에서 본 공동 판매'],
  ['파트너십 ㅈ', 'title 파트너십 전략'],
  ['파트ㄴ', 'title 파트너십 전략', 'heading 파트너에게 남는 것'],
  ['파튼', 'title 파트너십 전략', 'heading 파트너에게 남는 것'],
  ['컴폰', 'heading 컴포넌트와 라이선스'],
  ['ㅍㅌㄴㅅ', 'title 파트너십 전략'],
  ['ㄱㄷㅍ'],
  ['ㄱㄷ ㅍㅁ', 'name 공동 판매', 'title 안에서 본 공동 판매'],
  ['ㅁㄱㄷㅂ', 'name 몽고디비'],
  ['co-s', 'name Co-sell'],
  ['몽고', 'name 몽고디비'],
  ['VALK', 'title Redis and Valkey'],
  ['alk'],
  ['약정'],
  [''],
  [' — '],
];
for (const [typed, ...completions] of table) {
  test(`“${typed}” is on the way to ${completions.join(', ') || 'nothing'}`, () =>
    assert.deepEqual(completed(typed), completions));
}

test('every keystroke on the way to a title keeps it in sight', () => {
  const keys = [
    'ㅍ',
    '파',
    '팥',
    '파트',
    '파튼',
    '파트너',
    '파트넛',
    '파트너시',
    '파트너십',
    '파트너십 ㅈ',
    '파트너십 저',
    '파트너십 전',
  ];
  for (const typed of keys)
    assert.ok(completed(typed).includes('title 파트너십 전략'), `${typed}: ${completed(typed).join(', ')}`);
});

test('a completion leads to its page under the base', () => {
  assert.deepEqual(completionsFor('redis', catalogue, '/kb/')[0], {
    ...{ text: 'Redis and Valkey', kind: 'title', url: '/kb/ko/redis/' },
  });
});

test('a page is offered once, at most six pages, the shortest first', () => {
  const many = catalogueOf(
    Array.from({ length: 9 }, (_, i) => page(`p${i}`, [`Partner ${'x'.repeat(9 - i)}`, 'Partner'])),
  );
  const texts = completionsFor('partner', many, '/').map(({ text }) => text);
  assert.equal(texts.length, 6);
  assert.deepEqual(texts[0], 'Partner x');
});
