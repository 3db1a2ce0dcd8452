import { matchAt, measured, type AmountDraft, type Numeral, type Skip } from '../draft.ts';
import { numeralAt as latinNumeralAt } from '../english/numerals.ts';
import { isDuration } from '../quantity.ts';
import { identifierAt } from '../names.ts';
import type { CurrencySign } from '../symbols.ts';
import { digitNumeralAt } from './digits.ts';
import { TAIL } from './tail.ts';
import { counterAt, unitAt } from './units.ts';
import { wordNumeralAt } from './words.ts';

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
  if (amount.value === 1 && matchAt(BASE, text, end)) return { type: 'skip', end };
  if (amount.unit !== undefined || amount.noun) return amount;
  if (/[A-Za-z]/.test(text[end] ?? '')) return identifierAt(text, end);
  // 포털26 is a name.
  if (/[가-힣]/.test(text[start - 1] ?? '')) return { type: 'skip', end };
  if (matchAt(/-[A-Za-z가-힣]/y, text, end)) return { ...amount, noun: true, soft: true };
  return nameAround(text, start, end) ? { ...amount, name: text.slice(start, end) } : amount;
}

/** `레디스 8`, `SSPL 13조`: a small number after a word, with nothing that it could count. */
function nameAround(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const written = text.slice(start, end);
  if (/^\d+조$/.test(written)) return /[A-Za-z법칙령관] $/.test(before);
  return /^\d{1,2}(?:\.\d+)?$/.test(written) && /[가-힣A-Za-z] $/.test(before);
}

/** Numbers in words, which are figures only before a unit or a counter: `열여섯 가지`, `두 배`, `백만 달러`; `둘째`. */
export function wordsAt(text: string, at: number): AmountDraft | undefined {
  const numeral = wordNumeralAt(text, at);
  // 한 and 하나 are articles and pronouns more often than numbers.
  if (!numeral || numeral.value === 1) return undefined;
  if (text[numeral.end] === '째')
    return { ...measured(numeral, undefined, at), noun: true, soft: true, end: numeral.end + 1 };
  if (numeral.short && !numeral.alone && !matchAt(APART, text, numeral.end)) return undefined;
  const amount = withUnit(text, numeral, at);
  if (amount.unit !== undefined) return amount;
  const counts = amount.noun ?? (numeral.attributive && matchAt(NOUN, text, numeral.end) !== null);
  if (!counts && !(numeral.alone && matchAt(END, text, numeral.end))) return undefined;
  // A pair is a figure of speech.
  return {
    ...amount,
    ...(counts && { noun: true as const }),
    ...(numeral.value === 2 && { soft: true as const }),
  };
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
    if (!isDuration(unit.unit)) return amount;
    const half = matchAt(AND_A_HALF, text, unit.end);
    if (half) return { ...amount, value: amount.value + 0.5, step: 0.1, end: unit.end + 2 };
    // 1년 전보다, 1분 동안.
    return amount.value === 1 ? { ...amount, soft: true } : amount;
  }
  const counter = counterAt(text, numeral.end);
  return counter
    ? { ...amount, noun: true, end: counter.end, ...(counter.soft && { soft: true as const }) }
    : amount;
}

const END = new RegExp(TAIL, 'y');
/** `세 구절`, `두 라이선스`: a noun that is no counter. */
const NOUN = / [가-힣]{2}/y;
const AND_A_HALF = new RegExp(` 반${TAIL}`, 'y');
/** 1달러당, 1인당, 1달러를 벌 때: what a figure is reckoned on. */
const BASE = /당|마다|를 (?:벌|쓸|낼|팔|들일|투자할) 때/y;
const APART = / |배|번|달|가지|시간|개|명|곳|차례/y;
