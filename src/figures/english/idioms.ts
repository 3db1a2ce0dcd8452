import { matchAt, measured, worded, type AmountDraft, type Skip } from '../draft.ts';
import { nounAt, unitAt } from './units.ts';

/** Words that are figures only at times: `second` to `twentieth`, `14th`, `within a week`, `one day`. */
export function idiomAt(text: string, at: number): AmountDraft | Skip | undefined {
  const name = matchAt(/third[- ]part(?:y|ies)(?![A-Za-z])|second[- ]hand(?![A-Za-z])/iy, text, at);
  if (name) return { type: 'skip', end: at + name[0].length };
  return ordinalAt(text, at) ?? singleAt(text, at);
}

export function ordinalAt(text: string, at: number): AmountDraft | undefined {
  const digits = matchAt(/(\d{1,3}(?:,\d{3})+|\d{1,9})(?:st|nd|rd|th)(?![A-Za-z])/y, text, at);
  if (digits) return nth(Number(digits[1]?.replaceAll(',', '')), at, digits);
  const word = matchAt(ORDINAL, text, at);
  if (!word || /\b(?:a|per|each|every) $/i.test(text.slice(Math.max(0, at - 6), at))) return undefined;
  return nth(ORDINALS.indexOf(word[0].toLowerCase()) + 2, at, word);
}

/** One length of time, where it is said as a measure: `in a week`, `under an hour`; not `a year earlier`, `percent a year`. */
function singleAt(text: string, at: number): AmountDraft | undefined {
  const match = matchAt(SINGLE, text, at);
  const unit = match && unitAt(text, at + match[0].length);
  if (!match || !unit || nounAt(text, unit.end) === 'noun') return undefined;
  if (!/^one/i.test(match[0]) && !MEASURING.test(text.slice(Math.max(0, at - 8), at))) return undefined;
  return { ...measured({ value: 1, step: 1, exponent: 0, end: at + match[0].length }, unit, at), soft: true };
}

function nth(value: number, at: number, match: RegExpExecArray): AmountDraft {
  return worded(value, at, at + match[0].length, { noun: true, soft: true });
}

const TO_TENTH = 'second third fourth fifth sixth seventh eighth ninth tenth';
const TO_TWENTIETH =
  'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const ORDINALS = `${TO_TENTH} ${TO_TWENTIETH}`.split(' ');
const ORDINAL = new RegExp(`(?:${ORDINALS.join('|')})(?![A-Za-z])`, 'iy');
const SINGLE = /(?:an?|one)(?= (?:second|minute|hour|day|week|month|year)(?![A-Za-z]))/iy;
const MEASURING =
  /\b(?:within|in|about|around|roughly|nearly|almost|over|under|than|after|for|least|most) $/i;
