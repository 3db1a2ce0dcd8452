import { matchAt, type DateDraft } from './draft.ts';

/** `2022-03-15`, `2022-03`, `2022. 3. 15.`, `Q4 2021`, `2021 Q4`, `FY2025`, `H1 2021`. */
export function writtenDateAt(text: string, at: number): DateDraft | undefined {
  const iso = matchAt(ISO, text, at) ?? matchAt(DOTTED, text, at);
  if (iso) return dated(at, iso, { year: iso[1], month: iso[2], day: iso[3] });
  const quarter = matchAt(QUARTER, text, at);
  if (quarter) return dated(at, quarter, { quarter: quarter[1], year: quarter[3], fiscal: quarter[2] });
  const late = matchAt(YEAR_QUARTER, text, at);
  if (late) return dated(at, late, { year: late[2], quarter: late[3], fiscal: late[1] });
  const half = matchAt(HALF, text, at);
  if (half) return dated(at, half, { half: half[1], year: half[2] });
  const fiscal = matchAt(FISCAL, text, at);
  return fiscal ? dated(at, fiscal, { year: fiscal[1], fiscal: 'FY' }) : undefined;
}

/** A date from the strings a pattern caught; two digits of a year are of this century. */
export function dated(
  start: number,
  match: RegExpExecArray,
  parts: Partial<Record<'year' | 'month' | 'day' | 'quarter' | 'half' | 'fiscal', string | undefined>>,
): DateDraft {
  const draft: DateDraft = { type: 'date', start, end: start + match[0].length };
  if (parts.year) draft.year = parts.year.length === 2 ? 2000 + Number(parts.year) : Number(parts.year);
  if (parts.month) draft.month = Number(parts.month);
  if (parts.day) draft.day = Number(parts.day);
  if (parts.quarter) draft.quarter = Number(parts.quarter);
  if (parts.half) draft.half = Number(parts.half);
  if (parts.fiscal) draft.fiscal = true;
  return draft;
}

/** `1999` to `2099` with nothing that makes it an amount. */
export function bareYearAt(text: string, at: number): DateDraft | undefined {
  const match = matchAt(YEAR, text, at);
  return match ? { ...dated(at, match, { year: match[0] }), bare: true } : undefined;
}

const YEAR = /(?:19|20)\d\d(?![\d%]|[.,]\d|s\b)/y;
const ISO = /((?:19|20)\d\d)-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?(?![\d-])/y;
const DOTTED = /((?:19|20)\d\d)\. ?(0?[1-9]|1[0-2])\. ?(0?[1-9]|[12]\d|3[01])(?!\d)\.?/y;
const QUARTER =
  /Q([1-4])(?![A-Za-z\d])(?: (?:of |in )?(fiscal(?: year)? |FY ?)?'?((?:19|20)\d\d|(?<=FY ?|')\d\d)(?![\d%]|[.,]\d))?/y;
const YEAR_QUARTER = /(FY ?)?((?:19|20)\d\d)년? ?Q([1-4])(?![A-Za-z\d])/y;
const HALF = /H([12])(?: of)? ((?:19|20)\d\d)(?!\d)/y;
const FISCAL = /FY ?'?((?:19|20)\d\d|\d\d)(?!\d)/y;
