import {
  matchAt,
  measured,
  type AmountDraft,
  type Draft,
  type Grammar,
  type Numeral,
  type Skip,
} from '../draft.ts';
import { numeralAt as latinNumeralAt } from '../english/numerals.ts';
import { currencySignAt, identifierAt, minusAt, numberNameAt } from '../symbols.ts';
import { after, before } from './approximate.ts';
import { dateAt } from './dates.ts';
import { daysAt, digitNumeralAt, nativeNumeralAt, sinoNumeralAt } from './numerals.ts';
import { TAIL } from './tail.ts';
import { counterAt, unitAt } from './units.ts';

/** Korean: which figure, name or idiom stands at a place. */
export const korean: Grammar = {
  read,
  before,
  after,
  range: /^(?: ?[~–—-] ?|에서 |부터 | 내지 )$/,
  list: /^(?:, |와 |과 |·| 또는 |나 |이나 |\/)$/,
};

function read(text: string, at: number): Draft | Skip | undefined {
  const here = text[at] ?? '';
  if (/[가-힣]/.test(here)) return hangulAt(text, at);
  const minus = minusAt(text, at);
  const from = minus || here === '+' ? at + 1 : at;
  const currency = currencySignAt(text, from);
  if (currency) return moneyAt(text, at, currency, minus);
  if (/[A-Za-z]/.test(here)) return dateAt(text, at) ?? versionAt(text, at) ?? identifierAt(text, at);
  if (!/[\d.]/.test(text[from] ?? '')) return undefined;
  // 2010년대 is a decade, not a year.
  const decade = matchAt(/\d{2,4}년대/y, text, from);
  if (decade) return { type: 'skip', end: from + decade[0].length };
  const found =
    (from === at ? (dateAt(text, at) ?? shareAt(text, at)) : undefined) ??
    numberNameAt(text, from) ??
    amountAt(text, at, from);
  return minus && found?.type === 'amount' ? { ...found, value: -found.value } : found;
}

function moneyAt(
  text: string,
  start: number,
  currency: NonNullable<ReturnType<typeof currencySignAt>>,
  minus: boolean,
): AmountDraft | undefined {
  const latin = latinNumeralAt(text, currency.end, true);
  const own = digitNumeralAt(text, currency.end);
  const numeral = latin && own && own.end > latin.end ? own : latin;
  if (!numeral) return undefined;
  const amount = { ...measured(numeral, undefined, start), unit: currency.unit };
  return minus ? { ...amount, value: -amount.value } : amount;
}

/** Words begin where no Hangul goes before them; 절반 may be joined to what it halves. */
function hangulAt(text: string, at: number): Draft | Skip | undefined {
  const half = matchAt(/절반/y, text, at);
  if (half)
    return {
      type: 'amount',
      value: 50,
      step: 2,
      exponent: 0,
      unit: 'percent',
      fraction: true,
      start: at,
      end: at + 2,
    };
  if (/[가-힣]/.test(text[at - 1] ?? '')) return undefined;
  const name = matchAt(/제 ?\d+/y, text, at);
  if (name) return { type: 'skip', end: at + name[0].length };
  const minus = matchAt(/마이너스 ?(?=[\d$₩])/y, text, at);
  if (minus) {
    const rest = read(text, at + minus[0].length);
    return rest?.type === 'amount' ? { ...rest, value: -rest.value, start: at } : undefined;
  }
  return (
    dateAt(text, at) ?? versionAt(text, at) ?? shareAt(text, at) ?? lapseAt(text, at) ?? wordsAt(text, at)
  );
}

/** `4분의 3`, `3분의 1`; before a unit a part of it: `4분의 1초`. */
function shareAt(text: string, at: number): AmountDraft | undefined {
  const ratio = matchAt(/(\d+(?:\.\d+)?) ?(?:대|:) ?1(?![\d가-힣%.,:]|억|조|만)/y, text, at);
  if (ratio && Number(ratio[1]) > 1) {
    return {
      type: 'amount',
      value: Number(ratio[1]),
      step: 1,
      exponent: 0,
      unit: 'times',
      start: at,
      end: at + ratio[0].length,
    };
  }
  const match = matchAt(FRACTION, text, at);
  if (!match) return undefined;
  const value = number(match[2]) / number(match[1]);
  if (!(value > 0 && value < 1)) return undefined;
  const end = at + match[0].length;
  const unit = unitAt(text, end);
  if (unit) return measured({ value, step: 0.1, exponent: 0, end }, unit, at);
  const percent = Math.round(value * 1e6) / 1e4;
  return {
    type: 'amount',
    value: percent,
    step: 2,
    exponent: 0,
    unit: 'percent',
    fraction: true,
    start: at,
    end,
  };
}

/** `여드레`, `마흔하루`; `하루`, `일주일`, `한 달` only where the fact is a length of time, and not in `하루에`. */
function lapseAt(text: string, at: number): AmountDraft | undefined {
  const single = matchAt(SINGLE, text, at);
  if (single) {
    const unit = single[1]?.startsWith('하루')
      ? 'day'
      : /주/.test(single[1] ?? '')
        ? 'week'
        : /달/.test(single[1] ?? '')
          ? 'month'
          : /년|해/.test(single[1] ?? '')
            ? 'year'
            : 'hour';
    return {
      type: 'amount',
      value: 1,
      step: 1,
      exponent: 0,
      unit,
      soft: true,
      start: at,
      end: at + (single[1]?.length ?? 0),
    };
  }
  const days = daysAt(text, at);
  if (!days || !matchAt(new RegExp(TAIL, 'y'), text, days.end)) return undefined;
  return { type: 'amount', value: days.value, step: 1, exponent: 0, unit: 'day', start: at, end: days.end };
}

/** Numbers in words, which are figures only before a unit or a counter: `열여섯 가지`, `두 배`, `백만 달러`. */
function wordsAt(text: string, at: number): Draft | undefined {
  const native = nativeNumeralAt(text, at);
  const numeral = native ?? sinoNumeralAt(text, at);
  if (!numeral) return undefined;
  const nth = native && native.value > 1 && matchAt(/째/y, text, native.end);
  if (nth) return { ...measured(native, undefined, at), noun: true, soft: true, end: native.end + 1 };
  if (native?.value === 1) return undefined;
  const amount = withUnit(text, numeral, at);
  if (amount.unit !== undefined || amount.noun) return amount;
  return native?.alone && native.value > 1 && matchAt(new RegExp(TAIL, 'y'), text, native.end)
    ? amount
    : undefined;
}

function amountAt(text: string, start: number, from: number): Draft | Skip | undefined {
  const numeral = digitNumeralAt(text, from);
  if (!numeral) return undefined;
  const latin = latinNumeralAt(text, from, false);
  const amount = withUnit(text, latin && latin.end > numeral.end ? latin : numeral, start);
  // 1달러당 is what a figure is reckoned on.
  if (amount.value === 1 && amount.unit !== undefined && matchAt(/당|마다/y, text, amount.end))
    return { type: 'skip', end: amount.end };
  if (amount.unit !== undefined || amount.noun) return amount;
  if (/[A-Za-z]/.test(text[amount.end] ?? ''))
    return { type: 'skip', end: identifierAt(text, amount.end)?.end ?? amount.end + 1 };
  const compound = matchAt(/-[A-Za-z가-힣]/y, text, amount.end);
  if (compound) return { ...amount, noun: true, soft: true };
  const written = text.slice(from, amount.end);
  const named =
    start === from &&
    /^\d{1,2}(?:\.\d+)?$/.test(written) &&
    /[가-힣A-Za-z] $/.test(text.slice(Math.max(0, start - 2), start));
  if (
    named &&
    !after(text, amount.end, amount) &&
    !before(text, start) &&
    !korean.range.test(text.slice(amount.end, amount.end + 3).replace(/\d.*$/, ''))
  ) {
    return { type: 'version', version: written, start, end: amount.end };
  }
  return amount;
}

function withUnit(text: string, numeral: Numeral, start: number): AmountDraft {
  const unit = unitAt(text, numeral.end);
  if (!unit) {
    const amount = measured(numeral, undefined, start);
    const counter = counterAt(text, numeral.end);
    if (!counter) return amount;
    return { ...amount, noun: true, end: counter.end, ...(counter.ordinal && { soft: true as const }) };
  }
  const amount = measured(numeral, unit, start);
  const half =
    /^(?:year|month|week|day|hour|minute)$/.test(unit.unit) &&
    matchAt(new RegExp(` 반${TAIL}`, 'y'), text, unit.end);
  return half ? { ...amount, value: amount.value + 0.5, step: 0.1, end: unit.end + 2 } : amount;
}

function versionAt(text: string, at: number): Draft | undefined {
  const match = matchAt(/(?:버전|version|v\.?) ?(\d+(?:\.\d+)*)(?![\w%])/iy, text, at);
  return match
    ? { type: 'version', version: match[1] ?? '', start: at, end: at + match[0].length }
    : undefined;
}

function number(words: string | undefined): number {
  const word = words ?? '';
  return Number(word) || nativeNumeralAt(word, 0)?.value || '일이삼사오육칠팔구십'.indexOf(word) + 1;
}

const WORD = '\\d{1,3}|다섯|여섯|일곱|여덟|아홉|[일이삼사오육칠팔구십]';
const FRACTION = new RegExp(`(${WORD})분의 ?(${WORD})`, 'y');
const SINGLE =
  /(하루|일주일|한 ?(?:달|주|해|시간))(?!에|마다|당|만큼|종일|아침|이틀|[가-힣]*기)(?:(?![가-힣])|(?=도|가|이|를|을|만|안|간|뒤|후|전|쯤|남짓|여|은|는|의|로))/y;
