/**
 * Isomorphic: runs in the build and in the browser, and imports nothing.
 * One spelling for both sides of the search: what the index holds and what a reader types meet here.
 */

/**
 * Text in one spelling, still fit to be shown: NFC, full-width and other compatibility forms made plain, invisible
 * characters removed, one kind of space, hyphen and middle dot.
 *
 * Superscripts, fractions and signs stay: `10²` must not become `102`. So do Hangul letters typed alone (`ㅍㅌㄴㅅ`),
 * which NFKC would turn into parts of syllables.
 *
 * @example foldText('ＡＷＳ\u00A0파트너') // 'AWS 파트너'
 */
export function foldText(text: string): string {
  return text
    .replace(compatibility, (run) => run.normalize('NFKC'))
    .replace(invisible, '')
    .replace(spaces, ' ')
    .replace(hyphens, '-')
    .replace(middleDots, '·')
    .normalize('NFC');
}

/**
 * Text for the index: folded, with room around the marks at which Pagefind does not divide words by itself, so that
 * both halves of `정책·전략` or `column—four` are found. (It divides at ASCII punctuation.) Of the apostrophes it drops
 * only the straight one, on both sides.
 */
export function indexText(text: string): string {
  return spellHangul(foldText(text).replace(dividers, ' $1 ').replace(apostrophes, "'"));
}

/**
 * Hangul as Pagefind stores it, by letters. Written in syllables it counts as a variant of itself, and Pagefind does not
 * count variants when it divides the index: all Hangul words of a site would come in one file. What Pagefind gives back
 * is to be composed again (NFC) before it is shown.
 */
export function spellHangul(text: string): string {
  return text.replace(/[\uAC00-\uD7A3]+/g, (syllables) => syllables.normalize('NFD'));
}

/**
 * What a reader typed, as the index is asked for it: folded, lower case, words parted by single spaces.
 * Marks that hold a word together stay: `3.5`, `1,200`, `r&d`, `key_value`. A possessive goes (`AWS’s` → `aws`, which
 * finds both, since the index answers by the beginnings of words), and so does the apostrophe of `don’t`.
 *
 * @returns '' when nothing is left that could be searched for
 */
export function normaliseQuery(text: string): string {
  return foldText(foldText(text).toLowerCase())
    .replace(possessive, '')
    .replace(apostrophes, '')
    .replace(separators, ' ')
    .trim();
}

// Presentation forms, ligatures, full-width, squared units, Roman numerals, mathematical letters; not half-width Hangul.
const compatibility =
  /[\u2160-\u217F\u3300-\u33FF\uFB00-\uFDFF\uFE70-\uFEFC\uFF01-\uFF9F\uFFE0-\uFFE6\u{1D400}-\u{1D7FF}]+/gu;
// A joiner stays where it makes one picture of two (👩‍💻).
const invisible =
  /[\u00AD\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\u200D(?!\p{Extended_Pictographic})/gu;
const spaces = /[\u00A0\u115F\u1160\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\u3164\uFFA0]/g;
const hyphens = /[\u2010-\u2012\u2212\uFE63\uFF0D]/g;
const middleDots = /[\u0387\u2022\u2027\u22C5\u2E31\u30FB\u318D\uFF65]/g;

// The middle dot of Catalan (`col·lecció`) is part of its word.
const dividers = / ?(\u00B7(?!(?<=l\u00B7)l)|[\u2013\u2014\u2015]|[\u2190-\u21FF]) ?/giu;

const possessive = /(?<=[\p{L}\p{N}])['’ʼ]s(?![\p{L}\p{N}])/gu;
const apostrophes = /(?<=[\p{L}\p{N}])['’ʼ](?=\p{L})/gu;
const separators = /(?:(?!(?<=\p{N})[.,](?=\p{N})|(?<=[\p{L}\p{N}])&(?=[\p{L}\p{N}]))[^\p{L}\p{M}\p{N}_])+/gu;
