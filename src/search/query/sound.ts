/* Runs in the browser. */
import { romanize } from 'es-hangul';
import type { Lexicon } from '../words/lexicon.ts';

/**
 * The words of the lexicon that sound like one written in the other script: `쿠버네티스` → kubernetes, and the reverse.
 *
 * @param most how many, the closest first
 * @returns with `cost`: 0 for the same sounds, at most 1 for what may still be meant
 */
export function soundsLike(word: string, lexicon: Lexicon, most = 3): { known: string; cost: number }[] {
  const hangul = /^[\uAC00-\uD7A3]{2,}$/.test(word);
  if (!hangul && !/^[a-z]{3,}$/.test(word)) return [];
  const typed = soundsOf(word);
  const weight = typed.filter(({ consonant }) => consonant).length;
  if (weight < 2) return [];
  const found: { known: string; cost: number }[] = [];
  for (const { known, sounds } of alikeIn(lexicon, hangul ? 'latin' : 'hangul', beginning(typed))) {
    if (Math.abs(sounds.length - typed.length) > 4) continue;
    const cost = difference(typed, sounds) / Math.max(2, weight);
    // Two consonants are soon alike.
    if (cost <= (weight > 2 ? 0.42 : 0.26)) found.push({ known, cost: cost / 0.42 });
  }
  return found
    .toSorted((a, b) => a.cost - b.cost || lexicon.pages(b.known) - lexicon.pages(a.known))
    .slice(0, most);
}

interface Sound {
  /** One letter for a family of sounds: k for k, g and hard c; vowels are merged. */
  family: string;
  letter: string;
  consonant: boolean;
}

/** Of a word in either script, Hangul syllable by syllable: 깃랩 is git-raep, not ginnaep. */
function soundsOf(word: string): Sound[] {
  const hangul = /[\uAC00-\uD7A3]/.test(word);
  const latin = hangul ? [...word].map(romanized).join('') : spoken(word);
  const sounds: Sound[] = [];
  for (const run of latin.match(/eu|[aeiouwy]+|[^aeiouwy]/g) ?? []) {
    const consonant = !/^[aeiouwy]/.test(run);
    const family = consonant ? (families[run] ?? run) : vowelFamily(run);
    const last = sounds.at(-1);
    if (consonant && last?.family === family) continue;
    sounds.push({ family, letter: run, consonant });
  }
  return sounds;
}

/** English spelling nearer to its sound, in letters that Korean is romanised with: f and p are both ㅍ, v and b are ㅂ. */
function spoken(word: string): string {
  return (
    word
      .replace(/c(?=[eiy])/g, 's')
      .replace(/d?ge$/, 'j')
      .replace(/(?<=[a-z]{2}[^aeiou])e$/, '')
      .replace(/x/g, 'ks')
      .replace(/ph/g, 'p')
      .replace(/gh/g, 'g')
      .replace(/qu/g, 'kw')
      .replace(/ch|t[sz]/g, 'z')
      .replace(/sh/g, 's')
      .replace(/th/g, 'θ')
      .replace(/ck|[cq]/g, 'k')
      .replace(/f/g, 'p')
      .replace(/v/g, 'b')
      // Not spoken unless a vowel follows: server, 서버.
      .replace(/r(?![aeiouy])/g, 'ʳ')
  );
}

const vowelFamily = (run: string): string =>
  run === 'eu' ? '' : /[iy]/.test(run) || (run.includes('e') && !run.includes('eo')) ? 'e' : 'a';

const families: Readonly<Record<string, string>> = {
  ...{
    k: 'k',
    g: 'k',
    t: 't',
    d: 't',
    θ: 't',
    p: 'p',
    b: 'p',
    l: 'l',
    r: 'l',
    ʳ: 'l',
    s: 's',
    z: 'j',
    j: 'j',
  },
};

function difference(a: readonly Sound[], b: readonly Sound[]): number {
  let above = [0];
  for (const sound of b) above.push((above.at(-1) ?? 0) + alone(sound));
  for (const one of a) {
    const row = [(above[0] ?? 0) + alone(one)];
    for (const [j, other] of b.entries()) {
      row.push(
        Math.min(
          (above[j + 1] ?? 0) + alone(one),
          (row[j] ?? 0) + alone(other),
          (above[j] ?? 0) + between(one, other),
        ),
      );
    }
    above = row;
  }
  return above.at(-1) ?? Infinity;
}

/** What it costs that a sound stands on one side only: ㅡ carries consonants, a final r is not spoken. */
function alone({ family, letter, consonant }: Sound): number {
  if (!consonant) return family === '' ? 0.05 : 0.25;
  return letter === 'ʳ' ? 0.05 : letter === 'h' || letter === 'r' ? 0.3 : 1;
}

function between(a: Sound, b: Sound): number {
  if (a.consonant !== b.consonant) return 2;
  if (!a.consonant) return a.family === b.family ? 0 : a.family === '' || b.family === '' ? 0.1 : 0.2;
  if (a.family === b.family) return a.letter === b.letter || a.family === 'l' ? 0 : 0.15;
  return sibilant(a) && sibilant(b) ? 0.35 : 1.2;
}

const sibilant = ({ family, letter }: Sound): boolean =>
  family === 's' || family === 'j' || letter === 'θ' || letter === 't';

const heard = new WeakMap<Lexicon, Partial<Record<Script, Map<string, Spoken[]>>>>();

type Script = 'latin' | 'hangul';

interface Spoken {
  known: string;
  sounds: Sound[];
}

/** The words of a script that begin with the same family of sounds. */
function alikeIn(lexicon: Lexicon, script: Script, first: string): Spoken[] {
  const own = heard.get(lexicon) ?? {};
  heard.set(lexicon, own);
  own[script] ??= spokenIn(lexicon, script);
  return own[script].get(first) ?? [];
}

function spokenIn(lexicon: Lexicon, script: Script): Map<string, Spoken[]> {
  const pattern = script === 'latin' ? /^[a-z]{3,}$/ : /^[\uAC00-\uD7A3]{2,}$/;
  const words = new Map<string, Spoken[]>();
  for (const known of lexicon.words) {
    if (!pattern.test(known)) continue;
    const sounds = soundsOf(known);
    const list = words.get(beginning(sounds)) ?? [];
    words.set(beginning(sounds), list);
    list.push({ known, sounds });
  }
  return words;
}

const beginning = (sounds: readonly Sound[]): string => (sounds[0]?.consonant ? sounds[0].family : 'vowel');

const syllables = new Map<string, string>();

function romanized(syllable: string): string {
  const latin = syllables.get(syllable) ?? romanize(syllable).replaceAll('ch', 'z');
  syllables.set(syllable, latin);
  return latin;
}
