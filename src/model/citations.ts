import type { Article } from '../content/article.ts';
import type { Fact, Model, Source } from './model.ts';

/** What an article cites, numbered in order of appearance. */
export interface Citations {
  /** Each fact once, with the number of the source it stands in. */
  facts: { fact: Fact; number: number }[];
  /** Each source once; `number` is its place in the list, from 1. */
  sources: { source: Source; number: number }[];
  /** The number of a source by id. */
  numbers: ReadonlyMap<string, number>;
  /** Sources that the text names itself, not only by way of a fact. */
  cited: ReadonlySet<string>;
  /** Which links of the text are the first to their fact or source; the entries at the foot lead back to them. */
  firsts: ReadonlySet<number>;
}

/** Facts and sources behind the typed links of an article. A fact cites its source. */
export function citationsOf(model: Model, article: Article): Citations {
  const facts = new Map<string, Fact>();
  const numbers = new Map<string, number>();
  const sources: Citations['sources'] = [];
  const cited = new Set<string>();
  const firsts = new Set<number>();
  const met = new Set<string>();
  const cite = (id: string): void => {
    const source = model.sources.get(id);
    if (!source || numbers.has(id)) return;
    numbers.set(id, numbers.size + 1);
    sources.push({ source, number: numbers.size });
  };
  for (const [index, link] of (model.links.get(article.id) ?? []).entries()) {
    if (link.type !== 'entry') continue;
    const key = `${link.scheme}:${link.id}`;
    if (!met.has(key)) firsts.add(index);
    met.add(key);
    const fact = link.scheme === 'fact' ? model.facts.get(link.id) : undefined;
    if (fact) facts.set(fact.id, fact);
    if (fact) cite(fact.source);
    if (link.scheme !== 'source') continue;
    cite(link.id);
    cited.add(link.id);
  }
  return {
    facts: [...facts.values()].map((fact) => ({ fact, number: numbers.get(fact.source) ?? 0 })),
    sources,
    ...{ numbers, cited, firsts },
  };
}
