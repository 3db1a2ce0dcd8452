import { isAmount } from './amount.ts';
import { partsOf } from './calendar.ts';
import * as english from './english/write.ts';
import * as korean from './korean/write.ts';
import type { FactValue } from './quantity.ts';

/**
 * A fact's value as a writer would put it. Prose: `71 billion dollars`, `99.995 percent`, `20 March 2024`; compact:
 * `$71 billion`, `99.995%`. Korean has one form: `710억 달러`, `7조 8,500억 원`, `99.995%`, `2024년 3월 20일`.
 * Nothing is rounded, so that reading it again gives the value. A count comes without its noun. Other languages get English.
 */
export function formatQuantity(
  value: FactValue,
  locale: string,
  style: 'prose' | 'compact' = 'prose',
): string {
  const inKorean = /^ko(?:-|$)/i.test(locale);
  if ('version' in value) return (inKorean ? korean : english).writeVersion(value.version);
  if (isAmount(value)) {
    return inKorean ? korean.writeAmount(value) : english.writeAmount(value, style === 'compact');
  }
  const parts = partsOf(value.on);
  return parts ? (inKorean ? korean : english).writeDate(parts) : value.on;
}
