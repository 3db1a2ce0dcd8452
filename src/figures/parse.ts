import { combine, type Span } from './combine.ts';
import { english } from './english/read.ts';
import { fold } from './fold.ts';
import type { Draft, Grammar, Skip } from './draft.ts';
import { korean } from './korean/read.ts';
import type { AmountQuantity, Quantity } from './quantity.ts';

/**
 * Every figure in a phrase, in order: amounts (`$71 billion`, `710억 달러`, `three quarters`), dates (`Q4 2021`,
 * `2022년 3월 15일`) and versions (`7.10.2`). Digits inside a name (EC2, SSPLv1, 제3자) are none.
 * Reads English and Korean; of any other language it says nothing. Linear in the length of the text.
 */
export function parseQuantities(text: string, locale: string): Quantity[] {
  const grammar = grammarOf(locale);
  if (!grammar) return [];
  const folded = fold(text);
  return combine(scan(folded, grammar), folded, grammar).map((span) => finished(span, folded, grammar));
}

function grammarOf(locale: string): Grammar | undefined {
  if (/^en(?:-|$)/i.test(locale)) return english;
  return /^ko(?:-|$)/i.test(locale) ? korean : undefined;
}

/** From left to right, never looking at a character twice once something was found there. */
function scan(text: string, grammar: Grammar): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < text.length;) {
    const found: Draft | Skip | undefined = grammar.read(text, at);
    if (found && found.type !== 'skip') drafts.push(found);
    at = Math.max(found?.end ?? 0, at + 1);
  }
  return drafts;
}

function finished({ low, high }: Span, text: string, grammar: Grammar): Quantity {
  const { start } = low;
  const end = high?.end ?? low.end;
  if (low.type === 'version') return { ...low, phrase: [start, end] };
  if (low.type === 'date') return { ...low, phrase: [start, end] };
  const last = high ?? low;
  const before = grammar.before(text, start, last);
  const after = grammar.after(text, end, last);
  const approximate = after?.approximate ?? low.approximate ?? high?.approximate ?? before?.approximate;
  if (low.name !== undefined && !high && low.unit === undefined && !approximate) {
    return { type: 'version', version: low.name, start, end, phrase: [start, end] };
  }
  const quantity: AmountQuantity = {
    type: 'amount',
    low: low.value,
    high: last.value,
    unit: last.unit ?? 'count',
    precision: Math.min(low.step, last.step) / 2,
    start,
    end,
    phrase: [before?.at ?? start, after?.at ?? end],
  };
  if (approximate) quantity.approximate = approximate;
  if (last.unit === undefined && !last.noun) quantity.bare = true;
  if (low.fraction) quantity.fraction = true;
  if (low.soft && !high) quantity.soft = true;
  return quantity;
}
