import { matchAt, measured, type AmountDraft, type Skip } from '../draft.ts';
import { identifierAt } from '../names.ts';
import type { CurrencySign } from '../symbols.ts';
import { numeralAt } from './numerals.ts';
import { nounAt, unitAt } from './units.ts';

/** The number after a currency sign. */
export function moneyAt(text: string, start: number, currency: CurrencySign): AmountDraft | undefined {
  const numeral = numeralAt(text, currency.end, true);
  return numeral && { ...measured(numeral, undefined, start), unit: currency.unit };
}

/** A number with its unit, with the noun it counts, or bare; `from` is where its digits begin. */
export function amountAt(text: string, start: number, from: number): AmountDraft | Skip | undefined {
  const numeral = numeralAt(text, from, false);
  if (!numeral) return undefined;
  const unit = unitAt(text, numeral.end);
  const amount = measured(numeral, unit, start);
  if (unit) return amount;
  const spelled = /[A-Za-z]/.test(text[from] ?? '');
  // `One` and `a` alone are no figures, and 3D is a name.
  if (spelled && numeral.value === 1 && numeral.exponent === 0) return undefined;
  if (/[A-Za-z]/.test(text[numeral.end] ?? '')) return identifierAt(text, numeral.end);
  const noun = nounAt(text, numeral.end);
  if (noun === 'compound') return { ...amount, noun: true, soft: true };
  const written = text.slice(start, numeral.end);
  if (/^\d+(?:\.\d+)?$/.test(written) && nameBefore(text, start, numeral.end)) {
    return { ...amount, name: written };
  }
  // A pair is a figure of speech, `the top three` a name for them.
  const soft =
    (spelled && numeral.value === 2 && numeral.exponent === 0) ||
    /\btop $/i.test(text.slice(Math.max(0, start - 4), start));
  const counted = noun === 'noun' && !(numeral.exponent >= 6 && participleAt(text, numeral.end));
  return { ...amount, ...(counted && { noun: true as const }), ...(soft && { soft: true as const }) };
}

function nameBefore(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  return /Fortune $/.test(before) || (NAME_BEFORE.test(before) && !pluralAt(text, end));
}

function pluralAt(text: string, at: number): boolean {
  return matchAt(/ (?:[a-z]+ )?[a-z]+s(?![A-Za-z])/y, text, at) !== null && nounAt(text, at) === 'noun';
}

/** `the 71 billion quoted`, `5.6 trillion already spent`: what follows a large number is not what it counts. */
function participleAt(text: string, at: number): boolean {
  return matchAt(/ [a-z]+(?:ed|ly|ing)(?![a-z])/y, text, at) !== null;
}

const BEGINNERS =
  'About Around Roughly Approximately Some Over Under Above Below Nearly Almost More Less Fewer Up Down At Of In On By The A An ' +
  'All Only Its Their These Those First Last Next From To For With And Or But When Then Than Between Both Just Another Other ' +
  'Every Each Until Since After Before Within Per Minus Plus Is Was Were Are';
/** `Redis 8`, `section 13`: a capitalised word that is not one that begins a sentence, or a part of a text or list. */
const NAME_BEFORE = new RegExp(
  `(?:^|[\\s("'/])(?:(?!(?:${BEGINNERS.replaceAll(' ', '|')}) )[A-Z][A-Za-z0-9.+#]*|` +
    '(?:section|clause|article|chapter|pages?|steps?|table|figure|part|phase|tier|level|row|column|volume|issue|number)) $',
);
