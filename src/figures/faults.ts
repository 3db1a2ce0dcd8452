import { conversion, judge, type Judgement } from './agree.ts';
import { isAmount } from './amount.ts';
import { covers, partsOf } from './calendar.ts';
import { plain } from './decimal.ts';
import {
  isDuration,
  type AmountQuantity,
  type AmountValue,
  type DateQuantity,
  type FactValue,
  type Quantity,
  type Unit,
} from './quantity.ts';

/** A fact's figures by their kind. */
export interface Figures {
  amounts: readonly AmountValue[];
  dates: readonly string[];
  versions: readonly string[];
}

/** What is wrong with one figure of the text, and the value it should have been. */
export interface Fault {
  reason: Exclude<Judgement, 'agrees'>;
  value?: FactValue | undefined;
}

export function figuresOf(values: readonly FactValue[], dates: readonly string[]): Figures {
  return {
    amounts: values.filter(isAmount),
    dates: [...dates, ...values.flatMap((value) => ('on' in value ? [value.on] : []))],
    versions: values.flatMap((value) => ('version' in value ? [value.version] : [])),
  };
}

/** Undefined where the figure agrees with one of the fact's, or is none in the light of them. */
export function faultOf(quantity: Quantity, figures: Figures): Fault | undefined {
  if (quantity.type === 'date') return dateFault(quantity, figures);
  if (quantity.type === 'version') return versionFault(quantity.version, figures);
  const { amounts, dates, versions } = figures;
  if (quantity.soft && !amounts.some(({ unit }) => sameKind(quantity, unit))) return undefined;
  // 20일 may be the length of time or the day of the month.
  if (quantity.unit === 'day' && dates.some((on) => partsOf(on)?.day === quantity.low)) return undefined;
  if (quantity.bare && versions.some((version) => isVersion(plain(quantity.low), version))) return undefined;
  const verdicts = amounts.map((value) => ({ value, reason: judge(quantity, value) }));
  if (verdicts.some(({ reason }) => reason === 'agrees') || endsAgree(quantity, amounts)) return undefined;
  return nearest(quantity, verdicts) ?? { reason: 'value', value: firstDate(dates) };
}

/** `from 51 to 71 billion` of a fact that has both figures. */
function endsAgree(quantity: AmountQuantity, values: readonly AmountValue[]): boolean {
  if (quantity.low === quantity.high) return false;
  return [quantity.low, quantity.high].every((end) =>
    values.some((value) => judge({ ...quantity, low: end, high: end }, value) === 'agrees'),
  );
}

/** The fault that tells most, so that the wording offered is that of the value meant. */
function nearest(quantity: AmountQuantity, verdicts: readonly Verdict[]): Fault | undefined {
  let best: { fault: Fault; rank: number } | undefined;
  for (const { value, reason } of verdicts) {
    if (reason === 'agrees') continue;
    const foreign = reason === 'currency' || reason === 'unit';
    const mistaken = foreign && judge({ ...quantity, unit: value.unit }, value) === 'agrees';
    const rank = RANKS.indexOf(mistaken ? 'mistaken unit' : reason);
    if (!best || rank < best.rank) best = { fault: { reason, value }, rank };
  }
  return best?.fault;
}

function dateFault(quantity: DateQuantity, { dates, amounts }: Figures): Fault | undefined {
  if (dates.some((on) => covers(quantity, partsOf(on) ?? {}))) return undefined;
  const { year } = quantity;
  const counted =
    quantity.bare && amounts.some((value) => judge(asCount(quantity, year ?? 0), value) === 'agrees');
  return counted ? undefined : { reason: 'value', value: firstDate(dates) };
}

function asCount({ start, end, phrase }: DateQuantity, year: number): AmountQuantity {
  return {
    type: 'amount',
    low: year,
    high: year,
    unit: 'count',
    precision: 0.5,
    bare: true,
    start,
    end,
    phrase,
  };
}

function versionFault(version: string, { versions }: Figures): Fault | undefined {
  const [first] = versions;
  if (first === undefined || versions.some((known) => isVersion(version, known))) return undefined;
  return { reason: 'value', value: { version: first } };
}

/** `7.2` and `7` are fair names for 7.2.4, and 5.0 is 5. */
function isVersion(written: string, known: string): boolean {
  const short = written.replace(/(?:\.0)+$/, '');
  return known === short || known.startsWith(`${short}.`);
}

function firstDate(dates: readonly string[]): FactValue | undefined {
  const on = dates.find((date) => partsOf(date));
  return on === undefined ? undefined : { on };
}

function sameKind(quantity: AmountQuantity, unit: Unit): boolean {
  if (quantity.unit === 'count') return unit === 'count';
  return isDuration(unit) && conversion(quantity, unit) !== undefined;
}

/** From what tells most to what tells least. */
const RANKS: readonly string[] = ['direction', 'magnitude', 'mistaken unit', 'value', 'currency', 'unit'];

interface Verdict {
  value: AmountValue;
  reason: Judgement;
}
