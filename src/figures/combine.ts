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
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index];
    const next = spans[0];
    if (draft === undefined) continue;
    if (draft.type !== 'amount' || next?.low.type !== 'amount') {
      spans.unshift({ low: draft });
      continue;
    }
    const gap = gapBetween(text, draft.end, next.low.start);
    const isRange =
      gap !== undefined && next.high === undefined && rangeHere(gap, grammar, draft, next.low, text);
    if (isRange) {
      const [low, high] = shared(draft, next.low);
      if (low.value < high.value && low.unit === high.unit) spans[0] = { low, high };
      else spans.splice(0, 1, { low }, { low: high });
      continue;
    }
    const inList = gap !== undefined && grammar.list.test(gap) && draft.unit === undefined && !draft.noun;
    spans.unshift({ low: inList ? shared(draft, next.low)[0] : draft });
  }
  return spans;
}

const LONGEST_GAP = 6;

function gapBetween(text: string, from: number, to: number): string | undefined {
  return to - from <= LONGEST_GAP ? text.slice(from, to) : undefined;
}

/** `and` joins the ends of a range only after `between`. */
function rangeHere(
  gap: string,
  grammar: Grammar,
  low: AmountDraft,
  high: AmountDraft,
  text: string,
): boolean {
  if (!grammar.range.test(gap) || low.noun || low.soft || high.soft) return false;
  return (
    gap !== ' and ' ||
    /\bbetween (?:about |roughly )?$/i.test(text.slice(Math.max(0, low.start - 16), low.start))
  );
}

/** What one end leaves out, the other says: `$3–5 billion`, `3~5억 달러`. */
function shared(low: AmountDraft, high: AmountDraft): [AmountDraft, AmountDraft] {
  const unit = low.unit ?? high.unit;
  const first =
    low.exponent === 0 && low.digits !== undefined && high.exponent !== 0
      ? rescaled(low, high.exponent)
      : low;
  return [withUnit(first, unit, high), withUnit(high, unit, low)];
}

function rescaled(draft: AmountDraft, exponent: number): AmountDraft {
  const sign = draft.value < 0 ? -1 : 1;
  return {
    ...draft,
    value: sign * scaled(draft.digits ?? '', exponent),
    step: shifted(draft.step, exponent),
    exponent,
  };
}

function withUnit(draft: AmountDraft, unit: AmountDraft['unit'], other: AmountDraft): AmountDraft {
  if (draft.unit !== undefined || unit === undefined)
    return draft.noun || !other.noun ? draft : { ...draft, noun: true };
  return draft.noun ? draft : { ...draft, unit };
}
