/* Runs in the browser. */
import { formsIn } from '../words/forms.ts';
import { endsInHangul } from '../words/korean.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** The fewest known words that make up the word, but for a particle or an ending: 라이브|콘텐츠|컬렉션. */
export function partsOf(word: string, lexicon: Lexicon): string[] | undefined {
  const wholes = formsIn(word);
  let best: string[] | undefined;
  for (const whole of wholes) {
    const parts = segment(whole, lexicon);
    if (parts && (!best || parts.length < best.length)) best = parts;
  }
  return best;
}

function segment(word: string, lexicon: Lexicon): string[] | undefined {
  if (word.length < 4 || word.length > 40) return undefined;
  const best: ({ parts: string[]; worth: number } | undefined)[] = [{ parts: [], worth: 0 }];
  for (let end = 1; end <= word.length; end += 1) {
    // A number is one part, and none of it another.
    if (/^\d\d/.test(word.slice(end - 1))) continue;
    for (let start = Math.max(0, end - 20); start < end; start += 1) {
      const before = best[start];
      const part = word.slice(start, end);
      if (!before || (start === 0 && end === word.length) || !isPart(part, lexicon)) continue;
      const worth = before.worth - 10 + Math.min(4, Math.log2(lexicon.pages(part) + 1)) + part.length / 10;
      if (worth > (best[end]?.worth ?? -Infinity)) best[end] = { parts: [...before.parts, part], worth };
    }
  }
  return best[word.length]?.parts;
}

function isPart(part: string, lexicon: Lexicon): boolean {
  const enough = endsInHangul(part) ? 2 : 3;
  return (part.length >= enough && lexicon.has(part)) || /^\d+$/.test(part);
}
