import { matchAt, type DateDraft } from '../draft.ts';
import { bareYearAt, dated, writtenDateAt } from '../written-dates.ts';
import { counterAt, unitAt } from './units.ts';

/** `2022년 3월 15일`, `2026년 3월 중순`, `2021년 4분기`, `2024년 상반기`, `2025 회계연도`, `3월 28일`, `2013년`. */
export function dateAt(text: string, at: number): DateDraft | undefined {
  const fiscal = matchAt(FISCAL, text, at) ?? matchAt(FISCAL_YEAR, text, at);
  if (fiscal) return dated(at, fiscal, { year: fiscal[1], quarter: fiscal[2], fiscal: 'fiscal' });
  const quarter = matchAt(QUARTER, text, at);
  if (quarter) return dated(at, quarter, { year: quarter[1], quarter: quarter[2] });
  const half = matchAt(HALF, text, at);
  if (half) return dated(at, half, { year: half[1], half: half[2] === '상' ? '1' : '2' });
  const written = writtenDateAt(text, at);
  if (written) return written;
  const date = matchAt(DATE, text, at) ?? matchAt(MONTH, text, at);
  if (date)
    return phased(
      text,
      dated(
        at,
        date,
        date.length > 3 ? { year: date[1], month: date[2], day: date[3] } : { month: date[1], day: date[2] },
      ),
    );
  const year = bareYearAt(text, at);
  return year &&
    !unitAt(text, year.end) &&
    !counterAt(text, year.end) &&
    !/^ ?[천만억조여]/.test(text.slice(year.end, year.end + 2))
    ? year
    : undefined;
}

function phased(text: string, date: DateDraft): DateDraft {
  const match = date.day === undefined && matchAt(PHASE, text, date.end);
  if (!match) return date;
  const word = match[1] ?? '';
  return {
    ...date,
    end: date.end + match[0].length,
    phase: /초|상순/.test(word) ? 'early' : /중/.test(word) ? 'mid' : 'late',
  };
}

const YEAR = '((?:19|20)\\d\\d)';
const DATE = new RegExp(`${YEAR}년(?!대)(?: ?(1[0-2]|0?[1-9])월(?: ?(3[01]|[12]\\d|0?[1-9])일)?)?`, 'y');
const MONTH = /(1[0-2]|0?[1-9])월(?: ?(3[01]|[12]\d|0?[1-9])일)?/y;
const QUARTER = new RegExp(`(?:${YEAR}년? ?)?([1-4])(?:사)?분기(?!점)`, 'y');
const HALF = new RegExp(`(?:${YEAR}년? ?)(상|하)반기`, 'y');
const FISCAL = new RegExp(`${YEAR}년? ?회계 ?연도(?: ?([1-4])분기)?`, 'y');
const FISCAL_YEAR = new RegExp(`회계 ?연도 ${YEAR}년?(?: ?([1-4])분기)?`, 'y');
const PHASE =
  /\s?(초순|초반|초|상순|중순|중반|하순|후반|말)(?:(?![가-힣])|(?=부터|까지|에|의|이|은|기준|쯤|께|로))/y;
