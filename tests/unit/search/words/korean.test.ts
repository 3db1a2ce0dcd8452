import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { normaliseQuery } from '../../../../src/search/normalise.ts';
import {
  afterAnything,
  afterConsonant,
  afterConsonantButRieul,
  afterVowel,
  afterVowelOrRieul,
} from '../../../../src/search/words/particles.ts';
import { endsInHangul, stemsOf } from '../../../../src/search/words/korean.ts';
import { strangeTexts, strangeWords } from '../strange-texts.ts';

const lines = readFileSync(new URL('stems.ko.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' ') as [word: string, stem: string, mark?: '~']);

test('the table has at least 500 words', () => assert.ok(lines.length >= 500, String(lines.length)));

for (const [word, stem, mark] of lines) {
  if (stem.startsWith('!')) {
    test(`${word} is not ${stem.slice(1)}`, () => assert.ok(!weightsOf(word).has(stem.slice(1))));
    continue;
  }
  test(`${word} is ${stem}${mark === '~' ? ' or less' : ' rather than less'}`, () => {
    const weights = weightsOf(word);
    const own = weights.get(stem);
    assert.ok(own !== undefined, [...weights.keys()].join(' '));
    const above = [...weights].filter(([text, weight]) => text.length < stem.length && weight > own);
    if (mark !== '~') assert.deepEqual(above, []);
  });
}

const agreeing: [particles: ReadonlySet<string>, after: string, notAfter: string[]][] = [
  [afterConsonant, '약정', ['제휴']],
  [afterConsonantButRieul, '약정', ['제휴', '매출']],
  [afterVowel, '제휴', ['약정']],
  [afterVowelOrRieul, '매출', ['약정']],
];
// The copula keeps its vowel after a vowel in writing (제휴이고), and 는, 며, 든, … are endings of verbs too.
const alsoEndings = /^(?:이(?:라.*|며|고|지만|자|든.*|니)|는.*|나.*|며|든.*|라.*|자|고|지만|니|야)$/;
for (const [particles, after, notAfter] of agreeing) {
  for (const particle of particles) {
    test(`${particle} stands after ${after}, and not after ${notAfter.join(', ')}`, () => {
      assert.ok(weightsOf(after + particle).has(after));
      assert.ok(weightsOf(`aws${particle}`).has('aws'));
      if (alsoEndings.test(particle)) return;
      for (const noun of notAfter) assert.ok(!weightsOf(noun + particle).has(noun), noun + particle);
    });
  }
}
for (const particle of afterAnything) {
  test(`${particle} stands after anything`, () => {
    for (const noun of ['제휴', '약정', '매출', 'aws', '2022년'])
      assert.ok(weightsOf(noun + particle).has(noun), noun + particle);
  });
}

test('a particle belongs to one table', () => {
  const all = [afterAnything, ...agreeing.map(([own]) => own)].flatMap((own) => [...own]);
  assert.deepEqual(
    all.filter((particle, i) => all.indexOf(particle) < i),
    [],
  );
});

test('what is taken off makes a stem less certain', () => {
  const weights = weightsOf('파트너들에게는');
  const chain = ['파트너들에게는', '파트너들에게', '파트너들', '파트너'].map(
    (stem) => weights.get(stem) ?? 0,
  );
  for (const [i, weight] of chain.entries())
    assert.ok(i === 0 || weight < (chain[i - 1] ?? 0), String(chain));
  assert.deepEqual(stemsOf('aws'), [{ text: 'aws', weight: 1 }]);
});

test('the word itself comes first, each stem once, none empty, a single Hangul syllable or not composed', () => {
  for (const word of [...strangeWords(3000), ...wordsIn(strangeTexts(1500))]) {
    const stems = stemsOf(word);
    assert.deepEqual(stems[0], { text: word, weight: 1 }, JSON.stringify(word));
    assert.equal(new Set(stems.map(({ text }) => text)).size, stems.length, JSON.stringify(word));
    for (const [i, { text, weight }] of stems.entries()) {
      assert.equal(text, text.normalize('NFC'), JSON.stringify(word));
      assert.ok(weight > 0 && weight <= (stems[i - 1]?.weight ?? 1), JSON.stringify(word));
      if (i === 0) continue;
      assert.ok(text.length > 1 || (text !== '' && !endsInHangul(text)), `${word}: ${text}`);
      assert.ok(weight < 1, `${word}: ${text}`);
    }
  }
});

test('the stems of the stems are nothing surer', () => {
  for (const word of strangeWords(1500)) {
    for (const { text } of stemsOf(word).slice(1)) {
      const [first, ...rest] = stemsOf(text);
      assert.equal(first?.text, text);
      assert.ok(
        rest.every((stem) => stem.weight < 1 && stem.text !== text),
        `${word}: ${text}`,
      );
    }
  }
});

test('a word has the stems it has, however it was composed when it was typed', () => {
  for (const word of strangeWords(1500)) {
    const [typed, decomposed] = [normaliseQuery(word), normaliseQuery(word.normalize('NFD'))];
    if (!typed.includes(' ')) assert.deepEqual(stemsOf(decomposed), stemsOf(typed), word);
  }
});

function weightsOf(word: string): Map<string, number> {
  return new Map(stemsOf(word).map(({ text, weight }) => [text, weight]));
}

function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => normaliseQuery(text).split(' ')).filter((word) => word !== '');
}
