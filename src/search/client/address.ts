// Runs in the browser.
import { facets, type Facet, type Options } from './answer.ts';

/** What is asked for; it has an address, so that it can be shared and come back to. */
export interface Question {
  query: string;
  /** Only what was typed. */
  literal?: boolean;
  language?: string;
  limit?: Partial<Record<Facet, string>>;
}

/** `…/search/?q=redis&topic=Open+source&language=ko` */
export function questionIn(address: string): Question {
  const { searchParams } = new URL(address);
  const value = (name: string): string => (searchParams.get(name) ?? '').normalize('NFC').trim();
  const language = value('language');
  const limit = Object.fromEntries(facets.flatMap((facet) => (value(facet) ? [[facet, value(facet)]] : [])));
  return {
    query: value('q'),
    ...(value('literal') && { literal: true }),
    ...(language && { language }),
    ...(Object.keys(limit).length > 0 && { limit }),
  };
}

/** @param page the search page, whatever its address asks now */
export function addressOf(page: string, { query, literal, language, limit = {} }: Question): string {
  const address = new URL(page);
  const asked = new URLSearchParams();
  if (query !== '') asked.set('q', query);
  for (const facet of facets) if (limit[facet]) asked.set(facet, limit[facet]);
  if (language) asked.set('language', language);
  if (literal) asked.set('literal', '1');
  address.search = asked.toString();
  address.hash = '';
  return address.href;
}

/** The question within another limit, or without it. */
export function limitedTo(question: Question, facet: Facet, value?: string): Question {
  const { [facet]: _, ...limit } = question.limit ?? {};
  return { ...question, limit: value === undefined ? limit : { ...limit, [facet]: value } };
}

export function optionsOf({ literal, language, limit }: Question): Options {
  return { ...(literal && { literal }), ...(language && { language }), ...(limit && { limit }) };
}
