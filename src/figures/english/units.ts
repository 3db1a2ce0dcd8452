import { matchAt, type Measure } from '../draft.ts';
import { symbolUnitAt } from '../symbols.ts';

/** The unit after a number: ` percent`, `%`, ` US dollars`, `-day`, `-fold`, ` MW`. */
export function unitAt(text: string, at: number): Measure | undefined {
  const word = matchAt(WORD, text, at);
  const key = word?.[1]?.toLowerCase().replaceAll('-', ' ');
  if (word && key !== undefined) {
    const known = UNITS[key] ?? UNITS[key.replace(/s$/, '')];
    if (known) return { unit: known[0], exponent: known[1] ?? 0, end: at + word[0].length };
  }
  return symbolUnitAt(text, at);
}

/** Whether the word after a number is what it counts: `16 principles`, `six-page`; not `71 in`, `60 of`. */
export function nounAt(text: string, at: number): 'noun' | 'compound' | undefined {
  const match = matchAt(NEXT_WORD, text, at);
  if (!match) return undefined;
  if (match[1] === '-') return 'compound';
  return FUNCTION_WORDS.has((match[2] ?? '').toLowerCase()) ? undefined : 'noun';
}

// The alternatives are tried from the left, so what is longer stands first.
const WORD = new RegExp(
  `[ -]?(${[
    'percentage[ -]points?',
    'per[ -]?cent',
    '(?:us|u\\.s\\.|american) dollars?',
    '(?:south )?korean won',
    'pounds? sterling',
    '(?:chinese )?yuan',
    'renminbi',
    '(?:calendar|business|working|full) (?:years?|months?|weeks?|days?)',
    '(?:milli|micro)?seconds?',
    '(?:kilo|mega|giga|tera)watts?',
    'watts?|pct|pp|dollars?|cents?|won|euros?|pounds?|yen|rmb',
    'years?|months?|weeks?|days?|hours?|minutes?|times|fold|hrs?|mins?|secs?',
  ].join('|')})(?![A-Za-z])`,
  'iy',
);
const NEXT_WORD = /([ -])([A-Za-z]+)/y;

const UNITS: Record<string, readonly [Measure['unit'], number?]> = {
  'percentage point': ['percentage-points'],
  pp: ['percentage-points'],
  percent: ['percent'],
  'per cent': ['percent'],
  pct: ['percent'],
  'us dollar': ['USD'],
  'u.s. dollar': ['USD'],
  'american dollar': ['USD'],
  dollar: ['USD'],
  cent: ['USD', -2],
  'south korean won': ['KRW'],
  'korean won': ['KRW'],
  won: ['KRW'],
  euro: ['EUR'],
  pound: ['GBP'],
  'pound sterling': ['GBP'],
  'pounds sterling': ['GBP'],
  yen: ['JPY'],
  yuan: ['CNY'],
  'chinese yuan': ['CNY'],
  renminbi: ['CNY'],
  rmb: ['CNY'],
  year: ['year'],
  month: ['month'],
  week: ['week'],
  day: ['day'],
  'calendar year': ['year'],
  'full year': ['year'],
  'calendar month': ['month'],
  'full month': ['month'],
  'full week': ['week'],
  'calendar day': ['day'],
  'full day': ['day'],
  hour: ['hour'],
  hr: ['hour'],
  minute: ['minute'],
  min: ['minute'],
  second: ['second'],
  sec: ['second'],
  millisecond: ['millisecond'],
  microsecond: ['millisecond', -3],
  times: ['times'],
  fold: ['times'],
  watt: ['watt'],
  kilowatt: ['watt', 3],
  megawatt: ['watt', 6],
  gigawatt: ['watt', 9],
  terawatt: ['watt', 12],
};

const FUNCTION_WORDS = new Set(
  (
    'a about above after again against ago all along also although among an and are as at be because been before being below between ' +
    'both but by can could did do does down during each earlier either every for from had has have he her his how if in into is it ' +
    'its just later less long more most neither no nor not now of off on once only or other our out over own per plus same she since so ' +
    'some such than that the their them then there these they this those though through to toward towards under until up ' +
    'upon versus was we were what when where whether which while who whose why will with within without would yet'
  ).split(' '),
);
