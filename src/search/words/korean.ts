/* Runs in the build and in the browser. */
import {
  beforeCopula,
  closedOpenings,
  contracted,
  copulaOpenings,
  endingFinals,
  endingOpenings,
  endingSyllables,
  swallowing,
  verbOpenings,
} from './endings.ts';
import {
  afterAnything,
  afterConsonant,
  afterConsonantButRieul,
  afterVowel,
  afterVowelOrRieul,
  suffixes,
} from './particles.ts';

/** A form that a word may be made of. */
export interface Stem {
  text: string;
  /** 1 for the word itself; less the more was taken off, and the less certainly. */
  weight: number;
}

/**
 * What a Korean word may be without its particles and endings, the word itself first, each once. Rules only: whether a
 * stem is a word, the lexicon knows.
 *
 * @param word folded, lower case, composed: `파트너십을`, `aws의`, `캐시됩니다`
 * @example stemsOf('파트너십에서는') // 파트너십에서는, 파트너십, …
 */
export function stemsOf(word: string): Stem[] {
  const found = new Map<string, number>([[word, 1]]);
  if (!endsInHangul(word)) return [{ text: word, weight: 1 }];
  const add = (text: string, weight: number): void => {
    if (isStem(text) && weight > (found.get(text) ?? 0)) found.set(text, weight);
  };
  let nouns = new Map<string, number>([[word, 1]]);
  for (let depth = 0; depth < 4; depth += 1) {
    const next = new Map<string, number>();
    for (const [noun, weight] of nouns) {
      for (const [text, cost] of withoutParticle(noun)) {
        if (!isStem(text)) continue;
        next.set(text, Math.max(next.get(text) ?? 0, weight * cost));
      }
    }
    for (const [text, weight] of next) add(text, weight);
    nouns = next;
  }
  for (const [text, weight] of [...found]) {
    for (const [stem, cost] of withoutEnding(text)) add(stem, weight * cost);
  }
  for (const [text, weight] of [...found]) {
    if (weight === 1 || !isStem(text)) continue;
    for (const suffix of suffixes) {
      if (text.endsWith(suffix)) add(text.slice(0, -suffix.length), weight * 0.9);
    }
  }
  return [...found].map(([text, weight]) => ({ text, weight })).toSorted((a, b) => b.weight - a.weight);
}

function* withoutParticle(noun: string): Generator<[string, number]> {
  for (let size = 1; size <= 4 && size < noun.length; size += 1) {
    const rest = noun.slice(0, -size);
    const tail = noun.slice(-size);
    if (agrees(rest, tail)) yield [rest, 0.95];
    else if (suffixes.has(tail)) yield [rest, 0.85];
  }
}

/** Latin words and numbers are read aloud in more than one way: any form may follow them. */
function agrees(noun: string, particle: string): boolean {
  if (afterAnything.has(particle)) return true;
  const free = !endsInHangul(noun);
  const final = finalOf(noun);
  if (afterConsonant.has(particle)) return free || final > 0;
  if (afterConsonantButRieul.has(particle)) return free || (final > 0 && final !== rieul);
  if (afterVowelOrRieul.has(particle)) return free || final === 0 || final === rieul;
  return afterVowel.has(particle) && (free || final === 0);
}

function* withoutEnding(word: string): Generator<[string, number]> {
  for (let at = 1; at < word.length; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    if (!endingSyllables.test(tail)) continue;
    if (verbOpenings.test(tail)) yield [head, 0.9];
    else if (endingOpenings.test(tail) && (finalOf(head) > 0 || !closedOpenings.test(tail)))
      yield [head, 0.85];
    if (copulaOpenings.test(tail) && beforeCopula.test(head)) yield [head.replace(beforeCopula, ''), 0.85];
    const grown = ungrown(head, tail);
    if (grown !== undefined) yield [grown, 0.8];
  }
  const grown = ungrown(word, '');
  if (grown !== undefined) yield [grown, 0.75];
}

/** The last syllable before its ending grew into it, where that ending goes on so: 가져왔-다 → 가져오, 만든 → 만드. */
function ungrown(text: string, tail: string): string | undefined {
  if (neverGrown.test(text)) return undefined;
  const [initial = '', vowel = '', final = ''] = text.slice(-1).normalize('NFD');
  if (tail !== '' && !endingFinals[final]?.test(tail)) return undefined;
  if (!(final in endingFinals)) return undefined;
  const bare = text.slice(0, -1) + (initial + vowel).normalize('NFC');
  if (final !== '' && final !== pastFinal) return neverBare.test(vowel) ? undefined : bare;
  // Past and connective share a vowel with the stem.
  const shared = contracted[vowel];
  if (shared !== undefined) return text.slice(0, -1) + (initial + shared).normalize('NFC');
  return final === pastFinal || (tail !== '' && swallowing.test(vowel)) ? bare : undefined;
}

/** Endings and particles of their own; no stem ends in 으 or 느. */
const neverGrown = /[은을음읍는늘]$/;

/** ㅘ, ㅝ, ㅙ are always a vowel of a stem and one of an ending, and no other ending follows: 지원 is no form of a verb. */
const neverBare = /[\u116A\u116B\u116F]/;

const pastFinal = '\u11BB';

/** Two syllables at least, none that only endings end in, or something that is not Hangul. */
function isStem(text: string): boolean {
  return (text.length >= 2 && !text.endsWith('으')) || (text.length === 1 && !endsInHangul(text));
}

const rieul = 8;

/** 0 where the last syllable has no final consonant. */
function finalOf(text: string): number {
  return ((text.codePointAt(text.length - 1) ?? 0) - 0xac00) % 28;
}

export function endsInHangul(text: string): boolean {
  return /[\uAC00-\uD7A3]$/.test(text);
}
