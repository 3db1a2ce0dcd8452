/** Latin and other spaced words a reader takes in a minute, and characters of Hangul, Kana or Han. */
const WORDS_A_MINUTE = 220;
const CHARACTERS_A_MINUTE = 500;
/** Code is skimmed by those who do not need it and studied by those who do. */
const CODE_WEIGHT = 0.5;

/**
 * `words` counts the prose: words where they are spaced, characters in Korean, Japanese and Chinese.
 * `minutes` adds code blocks at half their weight; at least 1.
 */
export function readingTime(prose: string, code: readonly string[] = []): { words: number; minutes: number } {
  const read = count(prose);
  const skimmed = count(code.join('\n'));
  const minutes = minutesFor(read) + CODE_WEIGHT * minutesFor(skimmed);
  return { words: read.words + read.characters, minutes: Math.max(1, Math.round(minutes)) };
}

interface Count {
  words: number;
  characters: number;
}

const minutesFor = ({ words, characters }: Count): number =>
  words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE;

const CJK = String.raw`\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}`;
const UNIT = new RegExp(
  `([${CJK}])|[[\\p{L}\\p{N}]--[${CJK}]](?:[’'.,\\-]?[[\\p{L}\\p{M}\\p{N}]--[${CJK}]])*`,
  'gv',
);

function count(text: string): Count {
  const counted = { words: 0, characters: 0 };
  for (const unit of text.matchAll(UNIT)) counted[unit[1] === undefined ? 'words' : 'characters'] += 1;
  return counted;
}
