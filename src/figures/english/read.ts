import { matchAt, measured, type AmountDraft, type Draft, type Grammar, type Skip } from '../draft.ts';
import { currencySignAt, identifierAt, minusAt, numberNameAt } from '../symbols.ts';
import { after, before } from './approximate.ts';
import { dateAt } from './dates.ts';
import { fractionAt, portion, share } from './fractions.ts';
import { numeralAt, wordsAt } from './numerals.ts';
import { nounAt, unitAt } from './units.ts';

/** English: which figure, name or idiom stands at a place. */
export const english: Grammar = {
  read,
  before,
  after,
  range: /^(?: ?[–—~-] ?| to | and |-to-)$/,
  list: /^(?:, | and |, and | or |, or |\/| \/ )$/,
};

function read(text: string, at: number): Draft | Skip | undefined {
  const here = text[at] ?? '';
  if (/[A-Za-z]/.test(here)) return wordAt(text, at) ?? identifierAt(text, at);
  const minus = minusAt(text, at);
  const from = minus || here === '+' ? at + 1 : at;
  const currency = currencySignAt(text, from);
  if (!currency && !/[\d.]/.test(text[from] ?? '')) return undefined;
  const amount = currency ? moneyAt(text, at, currency) : numberAt(text, at, from);
  return minus && amount?.type === 'amount' ? { ...amount, value: -amount.value } : amount;
}

function moneyAt(
  text: string,
  start: number,
  currency: NonNullable<ReturnType<typeof currencySignAt>>,
): AmountDraft | undefined {
  const numeral = numeralAt(text, currency.end, true);
  return numeral && { ...measured(numeral, undefined, start), unit: currency.unit };
}

function numberAt(text: string, start: number, from: number): Draft | Skip | undefined {
  const date = from === start ? dateAt(text, start) : undefined;
  if (date) return date;
  const name = ratioAt(text, start) ?? oddsAt(text, start) ?? numberNameAt(text, from);
  if (name) return name;
  const ordinal = matchAt(/(\d[\d,]*)(?:st|nd|rd|th)(?![A-Za-z])/y, text, from);
  if (ordinal) return count(Number(ordinal[1]?.replaceAll(',', '')), start, start + ordinal[0].length);
  return amountAt(text, start, from);
}

function wordAt(text: string, at: number): Draft | Skip | undefined {
  const currency = currencySignAt(text, at);
  if (currency) return moneyAt(text, at, currency);
  const date = dateAt(text, at);
  if (date) return date;
  const version = matchAt(
    /(?:version|release|v\.?) ?(\d+(?:\.\d+)*)(?![\w%]| (?:percent|million|billion))/iy,
    text,
    at,
  );
  if (version) return { type: 'version', version: version[1] ?? '', start: at, end: at + version[0].length };
  const minus = matchAt(/minus (?=[\d$€£₩])/iy, text, at);
  if (minus) {
    const rest = read(text, at + minus[0].length);
    return rest?.type === 'amount' ? { ...rest, value: -rest.value, start: at } : undefined;
  }
  return (
    ratioAt(text, at) ?? oddsAt(text, at) ?? timesAt(text, at) ?? idiomAt(text, at) ?? amountAt(text, at, at)
  );
}

/** A fraction, or part of a unit: `three quarters`, `half a million dollars`, `a quarter of a second`. */
function oddsAt(text: string, at: number): AmountDraft | undefined {
  const fraction = fractionAt(text, at);
  if (!fraction) return undefined;
  if (fraction.whole) return share(fraction, at);
  const scale = matchAt(/ (million|billion|trillion)(?![A-Za-z])/iy, text, fraction.end);
  const numeral = portion(fraction);
  if (scale) {
    const exponent = { million: 6, billion: 9, trillion: 12 }[(scale[1] ?? '').toLowerCase()] ?? 0;
    const scaled = {
      ...numeral,
      value: numeral.value * 10 ** exponent,
      step: 10 ** (exponent - 1),
      end: fraction.end + scale[0].length,
    };
    return measured(scaled, unitAt(text, scaled.end), at);
  }
  const unit = unitAt(text, fraction.end);
  if (unit) return measured(numeral, unit, at);
  return share(
    {
      ...fraction,
      end: fraction.end - (/ (?:of )?an?$/i.exec(text.slice(at, fraction.end))?.[0].length ?? 0),
    },
    at,
  );
}

/** `two to one`, `2:1`. */
function ratioAt(text: string, at: number): AmountDraft | undefined {
  const match = matchAt(RATIO, text, at);
  if (!match || unitAt(text, at + match[0].length)) return undefined;
  const value = Number(match[1]) || (wordsAt(match[1] ?? '', 0)?.value ?? 0);
  return value > 1
    ? { type: 'amount', value, step: 1, exponent: 0, unit: 'times', start: at, end: at + match[0].length }
    : undefined;
}

/** `twice the size`, `double what`, `tenfold`. */
function timesAt(text: string, at: number): AmountDraft | undefined {
  const match = matchAt(TIMES, text, at);
  if (!match) return undefined;
  const word = (match[1] ?? match[2] ?? '').toLowerCase();
  const value = { twice: 2, double: 2, triple: 3 }[word] ?? wordsAt(word, 0)?.value ?? 1;
  return { type: 'amount', value, step: 1, exponent: 0, unit: 'times', start: at, end: at + match[0].length };
}

/** Words that are figures only at times: `second` to `twentieth`, `within a week`. */
function idiomAt(text: string, at: number): AmountDraft | Skip | undefined {
  const name = matchAt(/third[- ]part(?:y|ies)(?![A-Za-z])|second[- ]hand(?![A-Za-z])/iy, text, at);
  if (name) return { type: 'skip', end: at + name[0].length };
  const near = text.slice(Math.max(0, at - 10), at);
  const ordinal = matchAt(ORDINAL, text, at);
  if (ordinal && !/\b(?:a|per|each|every) $/i.test(near)) {
    return count(ORDINALS.indexOf((ordinal[0] ?? '').toLowerCase()) + 2, at, at + ordinal[0].length);
  }
  const single = matchAt(
    /(?:an?|one)(?= (?:second|minute|hour|day|week|month|year)(?![A-Za-z]))/iy,
    text,
    at,
  );
  const unit = single && unitAt(text, at + single[0].length);
  if (!single || !unit || nounAt(text, unit.end) === 'noun') return undefined;
  if (
    !/^one/i.test(single[0]) &&
    !/\b(?:within|in|about|around|roughly|nearly|almost|over|under|than|after|for|least|most) $/i.test(near)
  ) {
    return undefined;
  }
  const numeral = { value: 1, step: 1, exponent: 0, end: at + single[0].length };
  return { ...measured(numeral, unit, at), soft: true };
}

function amountAt(text: string, start: number, from: number): Draft | Skip | undefined {
  const numeral = numeralAt(text, from, false);
  if (!numeral) return undefined;
  const unit = unitAt(text, numeral.end);
  const amount = measured(numeral, unit, start);
  if (unit) return amount;
  const spelled = /[A-Za-z]/.test(text[from] ?? '');
  if (spelled && numeral.value === 1 && numeral.exponent === 0) return undefined;
  if (/[A-Za-z]/.test(text[numeral.end] ?? '')) return identifierEnd(text, numeral.end);
  const noun = nounAt(text, numeral.end);
  if (noun === 'compound') return { ...amount, noun: true, soft: true };
  const named =
    !spelled && numeral.exponent === 0 && start === from && !text.slice(from, numeral.end).includes(',');
  if (named && !isPlural(text, numeral.end) && NAME_BEFORE.test(text.slice(Math.max(0, start - 24), start))) {
    return { type: 'version', version: text.slice(from, numeral.end), start, end: numeral.end };
  }
  return noun ? { ...amount, noun: true } : amount;
}

function identifierEnd(text: string, at: number): Skip {
  return { type: 'skip', end: identifierAt(text, at)?.end ?? at + 1 };
}

function isPlural(text: string, at: number): boolean {
  return matchAt(/ (?:[a-z]+ )?[a-z]+s(?![A-Za-z])/y, text, at) !== null && nounAt(text, at) === 'noun';
}

function count(value: number, start: number, end: number): AmountDraft {
  return { type: 'amount', value, step: 1, exponent: 0, noun: true, soft: true, start, end };
}

const RATIO =
  /(\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten)(?: to |-to-| ?: ?)(?:one|1)(?![\w%-]|[.,:]\d| (?:percent|million|billion|trillion))/iy;
const TIMES =
  /(twice|double|triple)(?= (?:as|the|what|its|their|that))|(two|three|four|five|six|seven|eight|nine|ten|hundred)fold(?![A-Za-z])/iy;
const ORDINALS =
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ORDINAL = new RegExp(`(?:${ORDINALS.join('|')})(?![A-Za-z])`, 'iy');
/** `Redis 8`: a capitalised word that is not one that begins a sentence. */
const NAME_BEFORE =
  /(?:^|[\s("'/])(?!(?:About|Around|Roughly|Approximately|Some|Over|Under|Above|Below|Nearly|Almost|More|Less|Fewer|Up|Down|At|Of|In|On|By|The|A|An|All|Only|Its|Their|These|Those|First|Last|Next|From|To|For|With|And|Or|But|When|Then|Than|Between|Both|Just|Another|Other|Every|Each|Until|Since|After|Before|Within|Per|Minus|Plus|Is|Was|Were|Are) )[A-Z][A-Za-z0-9.+#]* $/;
