import { scaled, shifted } from './decimal.ts';
import type { AmountDraft, Draft, Grammar } from './draft.ts';

/** Two ends of a range, or one figure: what a Quantity is made of. */
export interface Span {
  low: Draft;
  high?: AmountDraft;
}

/**
 * Joins ranges (`3–5%`, `60에서 62퍼센트`) and hands units and scales back along lists (`10, 25 and 100 percent`).
 * Goes from the end, because the last member has the unit.
 */
export function combine(drafts: readonly Draft[], text: string, grammar: Grammar): Span[] {
  const spans: Span[] = [];
  for (const draft of drafts.toReversed()) {
    const next = spans.at(-1);
    if (draft.type !== 'amount' || next?.low.type !== 'amount') {
      spans.push({ low: draft });
      continue;
    }
    const gap = gapBetween(text, draft, next.low);
    if (next.high === undefined && joinsRange(gap, grammar, text, draft, next.low)) {
      const [low, high] = shared(draft, next.low);
      spans.pop();
      if (low.value < high.value && low.unit === high.unit) spans.push({ low, high });
      else spans.push({ low: high }, { low });
    } else {
      spans.push({ low: joinsList(gap, grammar, draft, next.low) ? shared(draft, next.low)[0] : draft });
    }
  }
  return spans.reverse();
}

/** Empty where the figures stand too far apart to be joined. */
function gapBetween(text: string, left: AmountDraft, right: AmountDraft): string {
  return right.start - left.end <= LONGEST_GAP ? text.slice(left.end, right.start) : '';
}

/** `and` joins the ends of a range only after `between`. */
function joinsRange(
  gap: string,
  { range }: Grammar,
  text: string,
  low: AmountDraft,
  high: AmountDraft,
): boolean {
  if (!range.test(gap) || low.noun || (low.soft && low.unit) || (high.soft && high.unit)) return false;
  return (
    gap !== ' and ' ||
    /\bbetween (?:about |roughly )?$/i.test(text.slice(Math.max(0, low.start - 16), low.start))
  );
}

/** Of `10 million and 1.5 percent` only the second is a percentage. */
function joinsList(gap: string, { list }: Grammar, member: AmountDraft, next: AmountDraft): boolean {
  if (!list.test(gap) || member.unit !== undefined || member.noun) return false;
  return member.exponent === 0 || next.exponent !== 0;
}

/** What one of two figures leaves out, the other says: `$3–5 billion`, `3~5억 달러`; not the scale in `5,000~2만 달러`. */
function shared(low: AmountDraft, high: AmountDraft): [AmountDraft, AmountDraft] {
  const unit = low.unit ?? high.unit;
  const alike = rescaled(low, high.exponent);
  const same = Math.abs(alike.value) > 10 * Math.abs(high.value) ? low : alike;
  return [withUnit(same, unit, high), withUnit(high, unit, low)];
}

function rescaled(draft: AmountDraft, exponent: number): AmountDraft {
  if (draft.digits === undefined || exponent === 0) return draft;
  const value = scaled(draft.digits, exponent);
  return { ...draft, value: draft.value < 0 ? -value : value, step: shifted(draft.step, exponent), exponent };
}

function withUnit(draft: AmountDraft, unit: AmountDraft['unit'], other: AmountDraft): AmountDraft {
  if (draft.noun || draft.unit !== undefined) return draft;
  if (unit !== undefined) return { ...draft, unit };
  return other.noun ? { ...draft, noun: true } : draft;
}

/** No joining word is longer. */
const LONGEST_GAP = 6;
