import type { Article } from '../content/article.ts';
import type { Entry } from '../content/collections.ts';
import { textIn } from '../content/fields.ts';
import type { Problem } from '../content/problem.ts';
import type { ReadingPathData } from '../content/reading-path.ts';
import { didYouMean } from '../content/suggest.ts';
import { placeOf, type Places } from './entries.ts';
import { listing, type Listing } from './listing.ts';
import type { Model } from './model.ts';
import { once } from './once.ts';

/** A reading path as one language shows it. */
export interface PathListing {
  id: string;
  title: string;
  description: string;
  steps: { listing: Listing; note: string }[];
  /** Minutes to read all of it. */
  minutes: number;
}

/** Where an article stands on a path: `at` counts from 1. */
export interface PathPlace {
  path: PathListing;
  at: number;
  previous: Listing | undefined;
  next: Listing | undefined;
}

type Pairs = ReadonlyMap<string, ReadonlyMap<string, Article>>;

/**
 * The paths by id, in the order their files give, then by id; and what is wrong with their steps. A path of which no
 * article is published is not one.
 */
export function readingPaths(
  entries: readonly Entry<ReadingPathData>[],
  pairs: Pairs,
  places: Places,
): { paths: Map<string, Entry<ReadingPathData>>; problems: Problem[] } {
  const inOrder = entries
    .filter(({ data }) => data.steps.some(({ article }) => isPublished(pairs.get(article))))
    .sort((a, b) => (a.data.order ?? Infinity) - (b.data.order ?? Infinity) || (a.id < b.id ? -1 : 1));
  return {
    paths: new Map(inOrder.map((entry) => [entry.id, entry])),
    problems: entries.flatMap((entry) => stepProblems(entry, pairs, places)),
  };
}

/** Every path, in `locale` where its articles exist in it. */
export const listPaths = (model: Model, locale: string): PathListing[] =>
  once(model, `paths ${locale}`, () =>
    [...model.paths.values()].map(({ id, data }) => {
      const steps = data.steps.flatMap(({ article, note }) => {
        const found = listing(model, locale, article);
        return found ? [{ listing: found, note: note === undefined ? '' : textIn(note, locale) }] : [];
      });
      return {
        id,
        title: textIn(data.title, locale),
        description: textIn(data.description, locale),
        steps,
        minutes: steps.reduce((sum, step) => sum + step.listing.article.minutes, 0),
      };
    }),
  );

/** The paths that lead through an article. */
export const pathsThrough = (model: Model, locale: string, slug: string): PathPlace[] =>
  once(model, `paths by article ${locale}`, () => Map.groupBy(allPlaces(model, locale), placeSlug)).get(
    slug,
  ) ?? [];

const placeSlug = ({ path, at }: PathPlace): string | undefined => path.steps[at - 1]?.listing.article.slug;

const allPlaces = (model: Model, locale: string): PathPlace[] =>
  listPaths(model, locale).flatMap((path) =>
    path.steps.map((_, index) => ({
      path,
      at: index + 1,
      previous: path.steps[index - 1]?.listing,
      next: path.steps[index + 1]?.listing,
    })),
  );

const isPublished = (pair: ReadonlyMap<string, Article> | undefined): boolean =>
  pair?.values().some(({ draft }) => !draft) ?? false;

function stepProblems({ file, data }: Entry<ReadingPathData>, pairs: Pairs, places: Places): Problem[] {
  const seen = new Set<string>();
  return data.steps.flatMap(({ article: slug }, index) => {
    const at = {
      ...placeOf(places, file, `steps.${index}.article`),
      severity: 'error' as const,
    };
    const pair = pairs.get(slug);
    if (!pair) return [{ ...at, rule: 'unknown-article', message: unknownArticle(slug, pairs.keys()) }];
    if (seen.has(slug)) return [{ ...at, rule: 'duplicate-step', message: secondStep(slug) }];
    seen.add(slug);
    return isPublished(pair) ? [] : [{ ...at, rule: 'draft-link', message: draftStep(slug) }];
  });
}

const unknownArticle = (slug: string, known: Iterable<string>): string =>
  `Unexpected article "${slug}", expected the name of a file under articles/, without language and ending.${didYouMean(slug, known)} Mend the name or add the article.`;

const secondStep = (slug: string): string =>
  `Unexpected second step to "${slug}", expected every article once. Take one of the two out.`;

const draftStep = (slug: string): string =>
  `Unexpected step to "${slug}", which is a draft, expected a published article. Publish it too, or take the step out.`;
