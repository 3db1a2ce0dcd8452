import { matchAt, worded, type AmountDraft } from '../draft.ts';
import type { Duration } from '../quantity.ts';
import { TAIL } from './tail.ts';
import { daysAt } from './words.ts';

/**
 * Lengths of time that are one word: `여드레`, `마흔하루`, `보름`. `하루`, `일주일`, `한 달` are judged only where the fact
 * is a length of time, and are none in `하루에`, `한 달마다`.
 */
export function lapseAt(text: string, at: number): AmountDraft | undefined {
  const single = matchAt(SINGLE, text, at);
  const word = single?.[1] ?? '';
  if (single)
    return worded(1, at, at + word.length, { unit: SINGLES[word.at(-1) ?? ''] ?? 'day', soft: true });
  const days = daysAt(text, at);
  return days && days.value > 1 && matchAt(END, text, days.end)
    ? worded(days.value, at, days.end, { unit: 'day' })
    : undefined;
}

const SINGLE =
  /(하루|일주일|한 ?(?:달|주|해|시간))(?!에|마다|당|만큼)(?:(?![가-힣])|(?=도|가|이|를|을|만|안|간|뒤|후|전|쯤|남짓|여|은|는|의|로))/y;
const SINGLES: Record<string, Duration> = {
  루: 'day',
  일: 'week',
  주: 'week',
  달: 'month',
  해: 'year',
  간: 'hour',
};
const END = new RegExp(TAIL, 'y');
