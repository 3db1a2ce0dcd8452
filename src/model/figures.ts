import type { Link } from '../content/article.ts';
import type { LooseFigure } from '../content/loose-figures.ts';
import type { Problem } from '../content/problem.ts';
import { compareText } from '../figures/compare.ts';
import type { FactValue } from '../figures/quantity.ts';
import type { Linking } from './links.ts';
import type { Fact } from './model.ts';

/**
 * Every `fact:` link must word its figure as the fact has it, and may rest on a verified fact only.
 * A figure that no link binds is a warning.
 */
export function figureProblems(texts: Iterable<Linking>, facts: ReadonlyMap<string, Fact>): Problem[] {
  // A site without facts has nothing to bind its figures to.
  if (facts.size === 0) return [];
  return [...texts].flatMap((text) => [
    ...(text.article?.looseFigures ?? []).map((figure) => looseFigure(text.file, figure)),
    ...text.links.flatMap((link) => {
      const fact = link.scheme === 'fact' ? facts.get(link.target) : undefined;
      return fact ? linkProblems(text, link, fact) : [];
    }),
  ]);
}

function linkProblems({ file, locale, article }: Linking, link: Link, fact: Fact): Problem[] {
  const at = { file, line: link.line, column: link.column, severity: 'error' as const };
  const verdict = compareText(link.text, locale, valuesOf(fact), datesOf(fact));
  const rests = fact.confidence === 'verified' || article?.draft === true;
  return [
    ...(verdict.ok ? [] : [{ ...at, rule: 'figure-disagrees', message: disagreement(link, fact, verdict) }]),
    ...(rests ? [] : [{ ...at, rule: 'unverified-fact', message: unverified(fact) }]),
  ];
}

/** The figures of a fact that prose may quote. */
export function valuesOf(fact: Fact): FactValue[] {
  const { value, unit, scale, bound, also = [] } = fact;
  const first = value !== undefined && unit !== undefined ? [{ value, unit, scale, bound }] : [];
  // The schema has checked that units are known.
  return [...first, ...also] as FactValue[];
}

/** The dates of a fact that prose may quote. */
export const datesOf = (fact: Fact): string[] =>
  [fact.on, fact.asOf, ...(fact.dates ?? [])].filter((date) => date !== undefined);

function disagreement(link: Link, fact: Fact, verdict: { found: string; expected: string }): string {
  return `Unexpected "${verdict.found}" in "${link.text}", expected ${verdict.expected} as fact:${fact.id} has it (${fact.file}). Mend the text, or the fact if its source says so.`;
}

const unverified = (fact: Fact): string =>
  `Unexpected fact:${fact.id}, which is ${fact.confidence}, expected a verified fact under a published article. Read its source and record that, or take the figure out.`;

const looseFigure = (file: string, { text, line, column }: LooseFigure): Problem => ({
  ...{ file, line, column },
  rule: 'figure-without-fact',
  severity: 'warning',
  message: `Unexpected figure "${text}" without a link, expected [${text}](fact:some-id). Bind it to the fact it comes from, or record one.`,
});
