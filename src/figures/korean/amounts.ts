import { matchAt, measured, type AmountDraft, type Numeral, type Skip } from '../draft.ts';
import { numeralAt as latinNumeralAt } from '../english/numerals.ts';
import { identifierAt, type CurrencySign } from '../symbols.ts';
import { digitNumeralAt, nativeNumeralAt, sinoNumeralAt } from './numerals.ts';
import { TAIL } from './tail.ts';
import { counterAt, unitAt } from './units.ts';

/** The number after a currency sign: `$710억`, `$71B`. */
export function moneyAt(text: string, start: number, currency: CurrencySign): AmountDraft | undefined {
  const numeral = eitherNumeralAt(text, currency.end, true);
  return numeral && { ...measured(numeral, undefined, start), unit: currency.unit };
}

/** Digits with their unit or counter, or bare; `from` is where they begin. */
export function amountAt(text: string, start: number, from: number): AmountDraft | Skip | undefined {
  const numeral = eitherNumeralAt(text, from, false);
  if (!numeral) return undefined;
  const amount = withUnit(text, numeral, start);
  const { end } = amount;
  // 1달러당 is what a figure is reckoned on.
  if (amount.value === 1 && amount.unit !== undefined && /[당마]/.test(text[end] ?? ''))
    return { type: 'skip', end };
  if (amount.unit !== undefined || amount.noun) return amount;
  if (/[A-Za-z]/.test(text[end] ?? '')) return identifierAt(text, end);
  if (matchAt(/-[A-Za-z가-힣]/y, text, end)) return { ...amount, noun: true, soft: true };
  const written = text.slice(start, end);
  const named =
    /^\d{1,2}(?:\.\d+)?$/.test(written) && /[가-힣A-Za-z] $/.test(text.slice(Math.max(0, start - 2), start));
  return named ? { ...amount, name: written } : amount;
}

/** Numbers in words, which are figures only before a unit or a counter: `열여섯 가지`, `두 배`, `백만 달러`; `둘째`. */
export function wordsAt(text: string, at: number): AmountDraft | undefined {
  const native = nativeNumeralAt(text, at);
  const numeral = native ?? sinoNumeralAt(text, at);
  // 한 is an article more often than a number.
  if (!numeral || native?.value === 1) return undefined;
  const amount = withUnit(text, numeral, at);
  if (amount.unit !== undefined || amount.noun) return amount;
  if (native && text[native.end] === '째') return { ...amount, noun: true, soft: true, end: native.end + 1 };
  return native?.alone && matchAt(END, text, native.end) ? amount : undefined;
}

function eitherNumeralAt(text: string, at: number, money: boolean): Numeral | undefined {
  const own = digitNumeralAt(text, at);
  const latin = own && latinNumeralAt(text, at, money);
  return latin && latin.end > own.end ? latin : own;
}

function withUnit(text: string, numeral: Numeral, start: number): AmountDraft {
  const unit = unitAt(text, numeral.end);
  const amount = measured(numeral, unit, start);
  if (unit) {
    const half =
      /^(?:year|month|week|day|hour|minute)$/.test(unit.unit) && matchAt(AND_A_HALF, text, unit.end);
    return half ? { ...amount, value: amount.value + 0.5, step: 0.1, end: unit.end + 2 } : amount;
  }
  const counter = counterAt(text, numeral.end);
  if (!counter) return amount;
  return { ...amount, noun: true, end: counter.end, ...(counter.ordinal && { soft: true as const }) };
}

const END = new RegExp(TAIL, 'y');
const AND_A_HALF = new RegExp(` 반${TAIL}`, 'y');
