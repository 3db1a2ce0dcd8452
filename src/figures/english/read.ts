import { matchAt, negated, type AmountDraft, type Draft, type Grammar, type Skip } from '../draft.ts';
import { identifierAt, numberNameAt } from '../names.ts';
import { currencySignAt, minusAt } from '../symbols.ts';
import { amountAt, moneyAt } from './amounts.ts';
import { after, before } from './approximate.ts';
import { dateAt } from './dates.ts';
import { fractionAt, ratioAt } from './fractions.ts';
import { idiomAt, ordinalAt } from './idioms.ts';

/** English: which figure, name or idiom stands at a place. */
export const english: Grammar = {
  read,
  before,
  after,
  range: /^(?: ?[–—~-] ?| to | and |-to-)$/,
  list: /^(?:, | and |, and | or |, or | plus | of | ?\/ ?)$/,
};

function read(text: string, at: number): Draft | Skip | undefined {
  const here = text[at] ?? '';
  if (!/[A-Za-z\d.$€£₩¥+–-]/.test(here)) return undefined;
  // Most words begin no figure: one look instead of twenty.
  if (/[A-Za-z]/.test(here) && !matchAt(BEGINS, text, at)) return identifierAt(text, at);
  const minus = minusAt(text, at);
  const from = minus || here === '+' ? at + 1 : at;
  const currency = currencySignAt(text, from);
  if (currency) return signed(moneyAt(text, at, currency), minus, at);
  if (/[A-Za-z]/.test(here)) return wordAt(text, at) ?? identifierAt(text, at);
  if (!/[\d.]/.test(text[from] ?? '')) return undefined;
  if (from > at) return signed(amountAt(text, at, from), minus, at);
  return (
    dateAt(text, at) ??
    ratioAt(text, at) ??
    fractionAt(text, at) ??
    numberNameAt(text, at) ??
    ordinalAt(text, at) ??
    amountAt(text, at, at)
  );
}

function wordAt(text: string, at: number): Draft | Skip | undefined {
  const minus = matchAt(/minus (?=\d)/iy, text, at);
  if (minus) return signed(amountAt(text, at, at + minus[0].length), true, at);
  const version = matchAt(VERSION, text, at);
  if (version) return { type: 'version', version: version[1] ?? '', start: at, end: at + version[0].length };
  return (
    dateAt(text, at) ??
    ratioAt(text, at) ??
    fractionAt(text, at) ??
    idiomAt(text, at) ??
    amountAt(text, at, at)
  );
}

function signed(
  draft: AmountDraft | Skip | undefined,
  minus: boolean,
  at: number,
): AmountDraft | Skip | undefined {
  return minus && draft?.type === 'amount' ? negated(draft, at) : draft;
}

const VERSION = /(?:version|release|v\.?) ?(\d+(?:\.\d+)*)(?![\w%]| (?:percent|million|billion))/iy;

const BEGINS = new RegExp(
  [
    'an? |the |half|twice|double|triple|minus |version|release|v\\.? ?\\d|[A-Z]{3} ?\\d|US\\$|Q[1-4]|H[12]|FY',
    'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|twentieth|final|last|latter',
    'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|early|mid|late|start|beginning|middle|end|fiscal|financial',
  ].join('|'),
  'iy',
);
