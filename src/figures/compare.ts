import { conversion, isDuration, judge, type Judgement } from './agree.ts';
import { isAmount } from './amount.ts';
import { covers, partsOf } from './calendar.ts';
import { plain } from './decimal.ts';
import { formatQuantity } from './format.ts';
import { parseQuantities } from './parse.ts';
import type { AmountQuantity, AmountValue, DateQuantity, FactValue, Quantity } from './quantity.ts';

/**
 * Whether the text bound to a fact agrees with it. Every figure in the text must agree with one of the fact's values
 * or dates; a text without a figure agrees with anything.
 *
 * | the text says | it agrees with a value v when |
 * | --- | --- |
 * | t | v rounds to t at the last digit written: 71 for 71.3, 710억 for 71.04 billion; not 70 for 71 |
 * | about t, 약 t, t가량 | the same, or v is within half of the last digit of t that is not zero, at most 5 %: about 70 for 71 |
 * | a quarter, 4분의 1 | v is within one percentage point; with about within three, at most a tenth of it |
 * | over t, more than t, t를 넘는 | t < v < 2t |
 * | just over t, t 남짓, t여 | t < v ≤ 1.1t |
 * | at least t, t 이상 | t ≤ v < 2t |
 * | under t, less than t, t 미만 | t/2 < v < t |
 * | nearly t, just under t, 거의 t, t 가까이 | 0.9t ≤ v < t |
 * | at most t, up to t, t 이하 | t/2 < v ≤ t |
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
 * - Ordinals to the twentieth, `two-sided`, `within a week` are judged only where the fact counts (or times) something;
 *   a number in a name (Redis 7.2, Apache 2.0) only where it holds a version.
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
  const fact: Fact = {
    amounts: values.filter(isAmount),
    dates: [...dates, ...values.flatMap((value) => ('on' in value ? [value.on] : []))],
    versions: values.flatMap((value) => ('version' in value ? [value.version] : [])),
  };
  for (const quantity of parseQuantities(text, locale)) {
    const fault = faultOf(quantity, fact);
    if (!fault) continue;
    const [start, end] =
      fault.reason === 'direction' ? wholeWords(text, quantity.phrase) : [quantity.start, quantity.end];
    const style = /[$€£₩¥%]/.test(text.slice(start, end)) ? 'compact' : 'prose';
    const expected = fault.value ? formatQuantity(fault.value, locale, style) : '';
    return { ok: false, found: text.slice(start, end), expected, reason: fault.reason, start };
  }
  return { ok: true };
}

function faultOf(quantity: Quantity, fact: Fact): Fault | undefined {
  if (quantity.type === 'date') return dateFault(quantity, fact);
  if (quantity.type === 'version') return versionFault(quantity.version, fact);
  const { amounts } = fact;
  if (quantity.soft && !amounts.some(({ unit }) => sameKind(quantity, unit))) return undefined;
  if (quantity.unit === 'day' && fact.dates.some((on) => partsOf(on)?.day === quantity.low)) return undefined;
  if (quantity.bare && fact.versions.some((version) => isVersion(plain(quantity.low), version)))
    return undefined;
  const faults = amounts.map((value) => ({ value, reason: judge(quantity, value) }));
  if (faults.some(({ reason }) => reason === 'agrees') || bothEndsAgree(quantity, amounts)) return undefined;
  return nearest(quantity, faults) ?? { reason: 'value', value: firstDate(fact) };
}

/** `from 51 to 71 billion` of a fact that has both figures. */
function bothEndsAgree(quantity: AmountQuantity, values: readonly AmountValue[]): boolean {
  if (quantity.low === quantity.high) return false;
  return [quantity.low, quantity.high].every((end) =>
    values.some((value) => judge({ ...quantity, low: end, high: end }, value) === 'agrees'),
  );
}

/** The fault that tells most, so that the wording offered is that of the value meant. */
function nearest(
  quantity: AmountQuantity,
  faults: readonly { value: AmountValue; reason: Judgement }[],
): Fault | undefined {
  let best: { value: AmountValue; reason: Reason; rank: number } | undefined;
  for (const { value, reason } of faults) {
    if (reason === 'agrees') continue;
    const foreign = reason === 'currency' || reason === 'unit';
    const sameDigits = foreign && judge({ ...quantity, unit: value.unit }, value) === 'agrees';
    const rank = RANKS.indexOf(sameDigits ? 'mistaken-unit' : reason);
    if (!best || rank < best.rank) best = { value, reason, rank };
  }
  return best;
}

function dateFault(quantity: DateQuantity, fact: Fact): Fault | undefined {
  if (fact.dates.some((on) => covers(quantity, partsOf(on) ?? {}))) return undefined;
  if (quantity.bare && quantity.year !== undefined) {
    const number: AmountQuantity = {
      ...quantity,
      type: 'amount',
      low: quantity.year,
      high: quantity.year,
      unit: 'count',
      precision: 0.5,
      bare: true,
    };
    if (fact.amounts.some((value) => judge(number, value) === 'agrees')) return undefined;
  }
  return { reason: 'value', value: firstDate(fact) };
}

function versionFault(version: string, { versions }: Fact): Fault | undefined {
  if (versions.length === 0 || versions.some((known) => isVersion(version, known))) return undefined;
  return { reason: 'value', value: { version: versions[0] ?? '' } };
}

/** `7.2` and `7` are fair names for 7.2.4, and 5.0 is 5. */
function isVersion(written: string, known: string): boolean {
  const short = written.replace(/(?:\.0)+$/, '');
  return known === short || known.startsWith(`${short}.`);
}

function firstDate({ dates }: Fact): FactValue | undefined {
  const on = dates.find((date) => partsOf(date));
  return on === undefined ? undefined : { on };
}

function sameKind(quantity: AmountQuantity, unit: AmountValue['unit']): boolean {
  return quantity.unit === 'count'
    ? unit === 'count'
    : isDuration(unit) && conversion(quantity, unit) !== undefined;
}

/** Korean words go on after the part that was understood: 30%에 조금 못 미|쳤으며. */
function wholeWords(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  let to = end;
  while (/[가-힣A-Za-z]/.test(text[to] ?? '')) to += 1;
  return [start, to];
}

const RANKS: readonly string[] = ['direction', 'magnitude', 'mistaken-unit', 'value', 'currency', 'unit'];

type Reason = 'magnitude' | 'unit' | 'currency' | 'direction' | 'value';

/** `expected` is empty where the fact has neither a figure nor a date; `start` is where `found` stands in the text. */
export type Verdict =
  { ok: true } | { ok: false; found: string; expected: string; reason: Reason; start: number };

interface Fact {
  amounts: readonly AmountValue[];
  dates: readonly string[];
  versions: readonly string[];
}

interface Fault {
  reason: Reason;
  value?: FactValue | undefined;
}
