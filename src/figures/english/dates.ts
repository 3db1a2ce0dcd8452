import { matchAt, type DateDraft } from '../draft.ts';
import { bareYearAt, dated, writtenDateAt } from '../written-dates.ts';
import { unitAt } from './units.ts';

/** `15 March 2022`, `March 15, 2022`, `mid-March 2026`, `the fourth quarter of 2021`, `fiscal 2025`, `Q4 2021`, `2021`. */
export function dateAt(text: string, at: number): DateDraft | undefined {
  const phase = matchAt(PHASE, text, at);
  if (!phase) return plainDateAt(text, at);
  const date = plainDateAt(text, at + phase[0].length);
  if (!date) return undefined;
  const word = (phase[1] ?? '').toLowerCase();
  return {
    ...date,
    start: at,
    phase: /early|start|beginning/.test(word) ? 'early' : /mid/.test(word) ? 'mid' : 'late',
  };
}

function plainDateAt(text: string, at: number): DateDraft | undefined {
  return (
    writtenDateAt(text, at) ?? dayAt(text, at) ?? monthAt(text, at) ?? quarterAt(text, at) ?? yearAt(text, at)
  );
}

function dayAt(text: string, at: number): DateDraft | undefined {
  const british = matchAt(DAY_MONTH, text, at);
  if (british)
    return dated(at, british, { day: british[1], month: monthNumber(british[2]), year: british[3] });
  const american = matchAt(MONTH_DAY, text, at);
  return american && !unitAt(text, at + american[0].length)
    ? dated(at, american, { month: monthNumber(american[1]), day: american[2], year: american[3] })
    : undefined;
}

function monthAt(text: string, at: number): DateDraft | undefined {
  const withYear = matchAt(MONTH_YEAR, text, at);
  if (withYear) return dated(at, withYear, { month: monthNumber(withYear[1]), year: withYear[2] });
  const alone = matchAt(MONTH_ALONE, text, at);
  if (!alone) return undefined;
  // `May` and `March` are words of another kind as well.
  const certain =
    !/^Ma/.test(alone[0]) ||
    /\b(?:in|by|since|until|till|from|of|last|next|to|and|during) $/i.test(
      text.slice(Math.max(0, at - 8), at),
    );
  return certain ? dated(at, alone, { month: monthNumber(alone[0]) }) : undefined;
}

function quarterAt(text: string, at: number): DateDraft | undefined {
  const quarter = matchAt(QUARTER, text, at);
  // `The last quarter` is no quarter of the calendar.
  if (quarter && (quarter[4] || !/^(?:final|last)/i.test(quarter[0]))) {
    const word = (quarter[1] ?? '').toLowerCase();
    return dated(at, quarter, {
      quarter: String(QUARTERS.indexOf(word) + 1 || 4),
      fiscal: quarter[2] ?? quarter[3],
      year: quarter[4],
    });
  }
  const half = matchAt(HALF, text, at);
  if (half) return dated(at, half, { half: half[1]?.toLowerCase() === 'first' ? '1' : '2', year: half[2] });
  const fiscal = matchAt(FISCAL, text, at);
  return fiscal ? dated(at, fiscal, { year: fiscal[1], fiscal: 'fiscal' }) : undefined;
}

function yearAt(text: string, at: number): DateDraft | undefined {
  const year = bareYearAt(text, at);
  if (!year || unitAt(text, year.end) || matchAt(SCALED, text, year.end)) return undefined;
  return PRODUCT_BEFORE.test(text.slice(Math.max(0, at - 12), at)) ? undefined : year;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3)) + 1);
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const QUARTERS = ['first', 'second', 'third', 'fourth'];
const FULL = 'January|February|March|April|May|June|July|August|September|October|November|December';
const NAME = `(${FULL}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`;
const YEAR = '((?:19|20)\\d\\d)(?!\\d)';
const DAY = '(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\dA-Za-z])';

const DAY_MONTH = new RegExp(`${DAY}(?: of)? ${NAME}(?![A-Za-z])(?:,? ${YEAR})?`, 'y');
const MONTH_DAY = new RegExp(`${NAME} ${DAY}(?!%|[.,]\\d)(?:,? ${YEAR})?`, 'y');
const MONTH_YEAR = new RegExp(`${NAME},?(?: of)? ${YEAR}`, 'y');
const MONTH_ALONE = new RegExp(`(?:${FULL})(?![A-Za-z])`, 'y');
const QUARTER = new RegExp(
  `(first|second|third|fourth|final|last)(?: (fiscal))?[ -]quarter(?![A-Za-z])(?:(?:,? of| in)?(?: its| the)?( fiscal(?: year)?)? ${YEAR})?`,
  'iy',
);
const HALF = new RegExp(`(first|second|latter|last)[ -]half(?: of| in)? ${YEAR}`, 'iy');
const FISCAL = new RegExp(`(?:fiscal|financial)(?: year)? ${YEAR}`, 'iy');
const PHASE =
  /(early|mid|late|the (?:start|beginning|middle|end) of|(?:start|beginning|middle|end) of)[ -]/iy;
const SCALED = /[ -](?:hundred|thousand|million|billion|trillion)(?![A-Za-z])/iy;
const PRODUCT_BEFORE = /\b(?:Server|Office|Windows|Studio|ISO|RFC|Agenda)[ :-]$/;
