import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marker, marksOf, withoutMarks } from '../../../../src/search/client/marks.ts';

const found: [marks: string[], text: string, expected: string[]][] = [
  [['partner'], 'Partners, partnerships; copartners', ['Partners', 'partnerships']],
  [['파트너십'], '파트너십을 맺고 파트너십이 된 동반파트너십', ['파트너십을', '파트너십이']],
  [['파트너십'.normalize('NFD')], '파트너십에서', ['파트너십에서']],
  [['파트너십'], '파트너십에서'.normalize('NFD'), ['파트너십에서'.normalize('NFD')]],
  [['파'], '판매와 파이', ['판매와', '파이']],
  [['AWS'], 'AWS의 (aws) 𝒜AWS', ['AWS의', 'aws']],
  [['ai'], 'AI aims at AI.', ['AI', 'AI']],
  [['lock-in'], 'a lock-in, locked in', ['lock-in']],
  [['c++', '(x'], 'C++ and x', ['C++']],
  [['café'], 'The Café and cafés', ['Café', 'cafés']],
  [[], 'nothing', []],
];

for (const [marks, text, expected] of found) {
  test(`${marks.join(', ')} marks ${expected.join(', ')} in “${text}”`, () => {
    const stretches = marker(marks)(text);
    assert.deepEqual(
      stretches.map(({ start, end }) => text.slice(start, end)),
      expected,
    );
  });
}

test('says which mark was found', () => {
  const stretches = marker(['redis', '공동'])('공동으로 Redis를');
  assert.deepEqual(
    stretches.map(({ mark }) => mark),
    ['공동', 'redis'],
  );
});

const addresses: [search: string, marks: string[], rest: string][] = [
  ['?mark=partner&mark=partnership&mark=Lock', ['partner', 'Lock'], ''],
  ['?a=1&mark=redis&mark=redis', ['redis'], '?a=1'],
  ['?mark=Redis&mark=redis', ['Redis'], ''],
  ['?mark=ai&mark=aims', ['ai', 'aims'], ''],
  ['?mark=&mark=%20&mark=-&mark=' + 'x'.repeat(61), [], ''],
  ['', [], ''],
];

for (const [search, marks, rest] of addresses) {
  test(`${search.slice(0, 60)} asks to mark ${marks.join(', ')}`, () => {
    assert.deepEqual(marksOf(search), marks);
    assert.equal(withoutMarks(search), rest);
  });
}

test('an address marks eight words at most', () => {
  const search = Array.from({ length: 20 }, (_, i) => `mark=word${i}x`).join('&');
  assert.equal(marksOf(`?${search}`).length, 8);
});
