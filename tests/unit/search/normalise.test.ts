import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText, indexText, normaliseQuery, spellHangul } from '../../../src/search/normalise.ts';
import { strangeTexts } from './strange-texts.ts';

const folded: [what: string, input: string, expected: string][] = [
  ['full-width letters, digits and marks', 'ＡＷＳ２（요약）', 'AWS2(요약)'],
  ['the ideographic space', '파트너\u3000전략', '파트너 전략'],
  ['no-break and thin spaces', 'AWS\u00A0서비스\u2009목록\u202F끝', 'AWS 서비스 목록 끝'],
  ['Hangul fillers', '가\u3164나\uFFA0다', '가 나 다'],
  ['decomposed Hangul', '파트너십'.normalize('NFD'), '파트너십'],
  ['decomposed Latin', 'cafe\u0301', 'café'],
  ['zero-width and direction marks', 'mar\u200Bket\uFEFF\u200Eplace\u2060', 'marketplace'],
  ['soft hyphens', 'part\u00ADner', 'partner'],
  ['a joiner between letters', 'a\u200Db', 'ab'],
  ['exotic hyphens and the minus sign', 'open\u2011source co\u2010sell \u22125', 'open-source co-sell -5'],
  ['middle dots of every kind', '가ㆍ나•다‧라・마･바⋅사', '가·나·다·라·마·바·사'],
  ['ligatures', 'ﬁne oﬃce', 'fine office'],
  ['squared units and Roman numerals', '5㎢ 제Ⅱ부', '5km2 제II부'],
  ['mathematical letters', '𝐀𝐖𝐒', 'AWS'],
  ['half-width kana', 'ｶﾞｲﾄﾞ', 'ガイド'],
];
const kept: [what: string, text: string][] = [
  ['superscripts and subscripts', '10² x₂'],
  ['fractions and signs', '½ ™ …'],
  ['initial consonants typed alone', 'ㅍㅌㄴㅅ ㅏㅑ'],
  ['half-width Hangul, which would come apart', 'ﾡﾤ'],
  ['a joined picture', '👩‍💻'],
  ['quotation marks and dashes', '“인용”이라고 — ‘말’'],
  ['the Catalan middle dot', 'col·lecció'],
  ['case', 'MongoDB'],
];
const indexed: [what: string, input: string, expected: string][] = [
  ['a middle dot', '정책·전략', '정책 · 전략'],
  ['dashes between words', 'column—four', 'column — four'],
  ['an arrow', '개발→배포', '개발 → 배포'],
  ['a range of years', '2019–2022', '2019 – 2022'],
  ['what has room already', '정책 · 전략', '정책 · 전략'],
  ['a curly apostrophe', 'we’ll', "we'll"],
  ['the Catalan middle dot', 'col·lecció', 'col·lecció'],
  ['ASCII marks, at which Pagefind divides', 'AWS/GCP co-sell', 'AWS/GCP co-sell'],
];
const asked: [what: string, input: string, expected: string][] = [
  ['case', 'MongoDB', 'mongodb'],
  ['separators', 'open-source: 오픈·소스 (개요)', 'open source 오픈 소스 개요'],
  ['quotes', '“공동 판매”', '공동 판매'],
  ['a possessive', 'AWS’s strategy', 'aws strategy'],
  ['a contraction', "don't we’ll", 'dont well'],
  ['decimals and thousands', '3.5억, 1,200만.', '3.5억 1,200만'],
  ['letters joined by an ampersand', 'R&D & AT&T', 'r&d at&t'],
  ['currency and marks of a language', '$71B C++ C#', '71b c c'],
  ['an underscore', 'key_value', 'key_value'],
  ['full width and wide spaces', '　ＡＷＳ　２０２２　', 'aws 2022'],
  ['NFD', '서울의'.normalize('NFD'), '서울의'],
  ['initial consonants', 'ㅍㅌㄴㅅ', 'ㅍㅌㄴㅅ'],
  ['nothing to search for', ' — … 😀 ', ''],
  ['the empty query', '', ''],
];

for (const [what, input, expected] of folded) {
  test(`foldText folds ${what}`, () => assert.equal(foldText(input), expected));
}
for (const [what, text] of kept) {
  test(`foldText keeps ${what}`, () => assert.equal(foldText(text), text));
}
for (const [what, input, expected] of indexed) {
  test(`indexText makes room: ${what}`, () => assert.equal(indexText(input).normalize('NFC'), expected));
}
for (const [what, input, expected] of asked) {
  test(`normaliseQuery: ${what}`, () => assert.equal(normaliseQuery(input), expected));
}

test('spellHangul spells Hangul by letters, and leaves other accents together', () => {
  assert.equal(spellHangul('한 café'), '\u1112\u1161\u11AB café');
  assert.equal(spellHangul('ㅎㅏ'), 'ㅎㅏ');
});

test('both are idempotent, and blind to the form of normalisation', () => {
  const table = [...folded, ...indexed, ...asked].map(([, input]) => input);
  for (const text of [...table, ...kept.map(([, text]) => text), ...strangeTexts(4000)]) {
    for (const normalise of [foldText, normaliseQuery]) {
      const once = normalise(text);
      assert.equal(normalise(once), once, `${normalise.name} twice: ${JSON.stringify(text)}`);
      assert.equal(once.normalize('NFC'), once, `${normalise.name} is NFC: ${JSON.stringify(text)}`);
      assert.equal(normalise(text.normalize('NFD')), normalise(text.normalize('NFC')), JSON.stringify(text));
    }
  }
});

test('a query with a letter or a digit in it never becomes empty', () => {
  for (const text of strangeTexts(4000)) {
    if (/[\p{L}\p{N}]/u.test(foldText(text))) assert.notEqual(normaliseQuery(text), '', JSON.stringify(text));
  }
});

test('a query finds the text it was copied from', () => {
  for (const text of strangeTexts(500)) {
    assert.equal(normaliseQuery(indexText(text)), normaliseQuery(text), JSON.stringify(text));
  }
});
