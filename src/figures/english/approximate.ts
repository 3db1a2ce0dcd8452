import { matchAt, type AmountDraft, type Hedge } from '../draft.ts';
import { isDuration, type Approximate } from '../quantity.ts';

/** The approximate words that end where a figure begins: `just under `, `more than a `, `~`. */
export function before(text: string, start: number, figure: AmountDraft): Hedge | undefined {
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, start);
  const match = BEFORE.exec(near);
  if (!match) return undefined;
  const words = (match[1] ?? '').toLowerCase();
  // `6 billion over five years` is said of their length.
  if (words === 'over' && figure.unit !== undefined && isDuration(figure.unit)) return undefined;
  const approximate = MEANINGS.find(([pattern]) => pattern.test(words))?.[1];
  return approximate && { approximate, at: from + match.index + match[0].indexOf(match[1] ?? '') };
}

/** The ones after it: ` or more`, `+`, ` at most`. */
export function after(text: string, end: number): Hedge | undefined {
  for (const [pattern, approximate] of AFTER) {
    const match = matchAt(pattern, text, end);
    if (match) return { approximate, at: end + match[0].length };
  }
  return undefined;
}

/** No phrase below is longer, so that the look back costs the same anywhere in a text. */
const REACH = 40;

const SLIGHTLY = '(?:just|only just|slightly|marginally|a little|a bit|a touch|a fraction)';
const BEFORE = new RegExp(
  `(?:^|[^A-Za-z-])(~|${[
    `${SLIGHTLY} (?:over|above|more than|under|below|less than|short of|shy of)`,
    '(?:no|not) (?:more|less|fewer) than',
    '(?:more|less|fewer|greater|larger|bigger|higher|lower|smaller) than',
    'at (?:the )?(?:least|most)',
    'up to|close to|next to|as (?:many|much|little|few) as|upwards? of|in excess of|a (?:minimum|maximum) of',
    'exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|pass(?:es|ed)|topp(?:ed|ing)|tops',
    'about|around|roughly|approximately|approx\\.?|circa|ca?\\.|some|nearly|almost|over|above|under|below|within|beyond',
  ].join('|')})\\s?(?:the |a |an )?$`,
  'i',
);

const MEANINGS: readonly (readonly [RegExp, Approximate])[] = [
  [/^(?:just|only just|slightly|marginally|a) .*(?:over|above|more)/, 'just-over'],
  [/^(?:just|only just|slightly|marginally|a (?:little|bit|touch|fraction)) /, 'nearly'],
  [/^(?:no|not) more|most$|^up to|^as (?:many|much)|maximum|^within/, 'at-most'],
  [/^(?:no|not) (?:less|fewer)|least$|minimum|^upward/, 'at-least'],
  [/^as (?:little|few)/, 'about'],
  [
    /^(?:more|greater|larger|bigger|higher) than|^over|^above|^beyond|excess|^exceed|^surpass|^pass|^top/,
    'over',
  ],
  [/^(?:less|fewer|lower|smaller) than|^under|^below/, 'under'],
  [/^nearly|^almost|^close|^next/, 'nearly'],
  [/./, 'about'],
];

const AFTER: readonly (readonly [RegExp, Approximate])[] = [
  [
    /\+(?!\d)| (?:or|and) (?:more|above|over|upwards?|higher)(?![A-Za-z])| at (?:the )?(?:very )?least(?![A-Za-z])| plus(?![A-Za-z]| [\d$€£₩])/iy,
    'at-least',
  ],
  [
    / (?:or|and) (?:less|fewer|under|below|lower)(?![A-Za-z])| at (?:the )?(?:very )?most(?![A-Za-z])/iy,
    'at-most',
  ],
  [/,? (?:or so|or thereabouts|give or take)(?![A-Za-z])/iy, 'about'],
];
