import { formatQuantity } from '../figures/format.ts';
import { valuesOf } from './figures.ts';
import type { Fact } from './model.ts';

/** The figure of a fact as a table shows it: `$71 billion`, `약 60%`; empty for a fact that is a statement only. */
export function figureText(fact: Fact, locale: string): string {
  const [first] = fact.value === undefined ? [] : valuesOf(fact);
  return first ? formatQuantity(first, locale, 'compact') : '';
}

/** The moment a fact belongs to: when it happened, else what it holds for; empty where nobody says. */
export const momentOf = (fact: Fact): string => fact.on ?? fact.asOf ?? '';

/** `2022-03` → `2022`; empty for no moment. */
export const yearOf = (moment: string): string => moment.slice(0, 4);
