import assert from 'node:assert/strict';
import { test } from 'node:test';
import { legible } from '../../../src/cards/legible.ts';
import { typeface } from '../../../src/cards/typeface.ts';

const tables: [text: string, drawn: string | undefined][] = [
  ['공동 SLA의 산수: 99.99 %', '공동 SLA의 산수: 99.99 %'],
  ['몽고디비'.normalize('NFD'), '몽고디비'],
  ['뷁, 똠방각하 펲시콜라', '뷁, 똠방각하 펲시콜라'],
  ['「같은 배」 → 3 ≤ 5 ％ ①', '「같은 배」 → 3 ≤ 5 ％ ①'],
  ['Öffentlich, façade, “quoted” — and…', 'Öffentlich, façade, “quoted” — and…'],
  ['공생(共生)의 조건', '공생의 조건'],
  ['Launch 🚀, again 👩‍🚀!', 'Launch, again!'],
  ['日本語だけの題名', undefined],
  ['Облако', undefined],
  ['🎉', undefined],
  ['', undefined],
];

for (const [text, drawn] of tables) {
  test(`"${text}" is drawn as ${drawn === undefined ? 'nothing' : `"${drawn}"`}`, () => {
    assert.equal(legible(text, typeface().covers), drawn);
  });
}

test('every syllable of Hangul and every letter of English has a glyph', () => {
  const { covers, advance } = typeface();
  for (let point = 0xac00; point <= 0xd7a3; point += 1)
    assert.ok(covers(String.fromCodePoint(point)), point.toString(16));
  for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
    assert.ok(advance(letter) > 0.2);
});
