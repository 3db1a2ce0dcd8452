import type { DateParts } from './quantity.ts';

/** `2022`, `2022-03` or `2022-03-15` in parts; undefined for anything else. */
export function partsOf(on: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(on);
  if (!match) return undefined;
  const parts: DateParts = { year: Number(match[1]) };
  if (match[2]) parts.month = Number(match[2]);
  if (match[3]) parts.day = Number(match[3]);
  return parts;
}

/**
 * Whether a date as written covers a day (or month, or year) of a fact. It may say less than the fact does
 * (`2024`, `March 2024`, `Q1 2024`, `20 March` for 2024-03-20), never more.
 */
export function covers(written: DateParts, fact: DateParts): boolean {
  if (written.fiscal) return inFiscalYear(written.year, fact);
  return (
    (written.year === undefined || written.year === fact.year) &&
    (written.month === undefined || written.month === fact.month) &&
    (written.day === undefined || written.day === fact.day) &&
    (written.quarter === undefined || written.quarter === partOfYear(fact, 3)) &&
    (written.half === undefined || written.half === partOfYear(fact, 6)) &&
    (written.phase === undefined || inPhase(written.phase, written, fact))
  );
}

/** A fiscal year bears the year it ends in, and ends at the end of January at the earliest. Its quarters are the firm's own. */
function inFiscalYear(year: number | undefined, fact: DateParts): boolean {
  if (year === undefined || fact.year === undefined) return true;
  return fact.year === year || (fact.year === year - 1 && (fact.month ?? 0) >= 2);
}

function partOfYear({ month }: DateParts, months: number): number | undefined {
  return month === undefined ? undefined : Math.ceil(month / months);
}

/** Early, mid and late overlap; where the fact does not know the day (or month), none of them is wrong. */
function inPhase(phase: NonNullable<DateParts['phase']>, written: DateParts, fact: DateParts): boolean {
  const [at, length] = written.month === undefined ? [fact.month, 12] : [fact.day, 30];
  if (at === undefined) return true;
  const [from, to] = PHASES[phase];
  return at > from * length && at <= to * length + 1;
}

const PHASES = { early: [0, 0.4], mid: [0.25, 0.75], late: [0.6, 1] } as const;
