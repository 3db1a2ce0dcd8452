import { matchAt, measured, portion, share, worded, type AmountDraft } from '../draft.ts';
import { unitAt } from './units.ts';
import { wordNumeralAt } from './words.ts';

/** `절반`, `4분의 3`, `3분의 1` as percentages; `4분의 1초` as a part of the unit; `2 대 1` as a ratio. */
export function shareAt(text: string, at: number): AmountDraft | undefined {
  if (text.startsWith('절반', at)) return share(0.5, at, at + 2);
  const ratio = matchAt(RATIO, text, at);
  if (ratio && Number(ratio[1]) > 1) {
    return worded(Number(ratio[1]), at, at + ratio[0].length, { unit: 'times' });
  }
  const match = matchAt(FRACTION, text, at);
  const part = match ? number(match[2]) / number(match[1]) : 0;
  if (!match || !(part > 0 && part < 1)) return undefined;
  const end = at + match[0].length;
  const unit = unitAt(text, end);
  return unit ? measured(portion(part, 0, end), unit, at) : share(part, at, end);
}

function number(word = ''): number {
  return Number(word) || wordNumeralAt(word, 0)?.value || '일이삼사오육칠팔구십'.indexOf(word) + 1;
}

const WORD = '\\d{1,3}|다섯|여섯|일곱|여덟|아홉|[일이삼사오육칠팔구십]';
const FRACTION = new RegExp(`(${WORD})분의 ?(${WORD})`, 'y');
const RATIO = /(\d+(?:\.\d+)?) ?(?:대|:) ?1(?![\d가-힣%.,:])/y;
