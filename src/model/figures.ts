import type { Article, Link } from '../content/article.ts';
import type { LooseFigure } from '../content/loose-figures.ts';
import type { Problem } from '../content/problem.ts';
import { compareText } from '../figures/compare.ts';
import type { FactValue } from '../figures/quantity.ts';
import type { Fact } from './model.ts';

/**
 * Every `fact:` link must word its figure as the fact has it, and may rest on a verified fact only.
 * A figure that no link binds is a warning.
 */
export function figureProblems(articles: Iterable<Article>, facts: ReadonlyMap<string, Fact>): Problem[] {
  const problems: Problem[] = [];
  // A site without facts has nothing to bind its figures to.
  if (facts.size === 0) return problems;
  for (const article of articles) {
    problems.push(...article.looseFigures.map((figure) => looseFigure(article, figure)));
    for (const link of article.links) {
      const fact = link.scheme === 'fact' ? facts.get(link.target) : undefined;
      if (!fact) continue;
      const at = { file: article.file, line: link.line, column: link.column, severity: 'error' as const };
      const verdict = compareText(link.text, article.locale, valuesOf(fact), datesOf(fact));
      if (!verdict.ok) problems.push({ ...at, rule: 'figure-disagrees', message: disagreement(link, fact, verdict) });
      if (fact.confidence !== 'verified' && !article.draft) {
        problems.push({ ...at, rule: 'unverified-fact', message: unverified(fact) });
      }
    }
  }
  return problems;
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

const looseFigure = ({ file }: Article, { text, line, column }: LooseFigure): Problem => ({
  ...{ file, line, column },
  rule: 'figure-without-fact',
  severity: 'warning',
  message: `Unexpected figure "${text}" without a link, expected [${text}](fact:some-id). Bind it to the fact it comes from, or record one.`,
});
