import { faultOf, figuresOf, type Fault } from './faults.ts';
import { formatQuantity } from './format.ts';
import { parseQuantities } from './parse.ts';
import type { FactValue, Quantity } from './quantity.ts';

/**
 * Whether the text bound to a fact agrees with it. Every figure in the text must agree with one of the fact's values
 * or dates; a text without a figure agrees with anything.
 *
 * | the text says | it agrees with a value v when |
 * | --- | --- |
 * | t | v rounds to t at the last digit written: 71 for 71.3, 710억 for 71.04 billion; not 70 for 71, not 100 % for 99.995 |
 * | about t, 약 t, t가량 | the same, or v is within half of the last digit of t that is not zero, at most 5 %: about 70 for 71 |
 * | a quarter, 4분의 1 | v is within one percentage point; with about within three, at most a tenth of it |
 * | over t, more than t, t를 넘는 | t < v ≤ 2t |
 * | just over t, t 남짓, t여 | t < v ≤ 1.1t (or t and half its last digit, at most 1.15t) |
 * | at least t, t 이상 | t ≤ v ≤ 2t |
 * | under t, less than t, t 미만 | t/2 ≤ v < t |
 * | nearly t, just under t, 거의 t, t 가까이 | 0.9t ≤ v < t (or t less half its last digit, at least 0.85t) |
 * | at most t, up to t, t 이하 | t/2 ≤ v ≤ t |
 * | 30%대 | 30 ≤ v < 40 |
 * | t to u, t~u | the fact has a range with these ends, or both ends among its values |
 *
 * - A value with `bound: at-least` also agrees with over t and just over t where v = t, and with no word that points below;
 *   `at-most` the other way round. `about` changes nothing: the word may stand outside the link.
 * - Of a range in the fact a single figure may name either end; `up to` goes with its upper end, `at least` with its lower one.
 * - Currency and unit must be the fact's. Lengths of time convert where that is exact (60 months, 5 years). A number with
 *   neither unit nor noun (`71 billion`, table cells) may be of any unit. Nouns are not compared.
 * - A minus sign must be the fact's; `fell 3 percent` and `3% 감소` are 3.
 * - A date may say less than one of the fact's dates, not more: 2024, March 2024, Q1 2024, 20 March, fiscal 2024 for 2024-03-20.
 * - Ordinals, `two`, `two-sided`, `the top ten`, `within a week`, `1년 전` are judged only where the fact counts (or times)
 *   something; a number in a name (Redis 7.2, Apache 2.0) only where it holds a version.
 *
 * @param values the fact's value and its secondary figures; empty for a fact that is a statement only
 * @param dates its as-of and on days: `2024`, `2024-03`, `2024-03-20`
 */
export function compareText(
  text: string,
  locale: string,
  values: readonly FactValue[],
  dates: readonly string[],
): Verdict {
  const [first] = disagreements(text, locale, values, dates);
  return first ? { ok: false, ...first } : { ok: true };
}

/** The same for every figure of the text. */
export function disagreements(
  text: string,
  locale: string,
  values: readonly FactValue[],
  dates: readonly string[],
): Disagreement[] {
  const figures = figuresOf(values, dates);
  return parseQuantities(text, locale).flatMap((quantity) => {
    const fault = faultOf(quantity, figures);
    return fault ? [disagreement(text, locale, quantity, fault)] : [];
  });
}

function disagreement(
  text: string,
  locale: string,
  quantity: Quantity,
  { reason, value }: Fault,
): Disagreement {
  const [start, end] =
    reason === 'direction' ? wholeWords(text, quantity.phrase) : [quantity.start, quantity.end];
  const found = text.slice(start, end);
  const style = /[$€£₩¥%]/.test(found) ? 'compact' : 'prose';
  return { found, expected: value ? formatQuantity(value, locale, style) : '', reason, start };
}

/** Korean words go on after the part that was understood: 30%에 조금 못 미|쳤으며. */
function wholeWords(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  let to = end;
  while (/[가-힣A-Za-z]/.test(text[to] ?? '')) to += 1;
  return [start, to];
}

export type Verdict = { ok: true } | ({ ok: false } & Disagreement);

export interface Disagreement {
  /** The figure as the text has it; with its approximate words where these are wrong. */
  found: string;
  /** The wording of the value meant; empty where the fact has neither a figure nor a date. */
  expected: string;
  reason: Fault['reason'];
  /** Where `found` stands in the text. */
  start: number;
}
