// Runs in the browser.
import type { Section } from './answer.ts';
import { excerptParts } from './excerpt.ts';

/**
 * A page that Pagefind found as places to go: the article, then up to three of its sections, those with the most and the
 * weightiest words, in reading order. Nothing for a page whose address is not on this site.
 */
export function sectionsOf(page: Page): Section[] {
  const url = addressOnSite(page.url);
  if (!url) return [];
  const article = composed(page.meta.title ?? url);
  const opening = page.sub_results.find((part) => isOpening(part, page));
  const headed = page.sub_results.filter((part) => part !== opening);
  const best = new Set(headed.toSorted((a, b) => weight(b) - weight(a)).slice(0, 3));
  const sections = headed
    .filter((part) => best.has(part))
    .map((part) => ({
      url: addressOnSite(part.url) ?? url,
      heading: composed(part.title),
      article,
      excerpt: excerptParts(part.excerpt, part.title),
    }));
  const excerpt = opening || sections.length === 0 ? excerptParts((opening ?? page).excerpt, article) : [];
  return [{ url, heading: null, article, excerpt }, ...sections];
}

/** The index holds Hangul by letters: see `spellHangul`. */
const composed = (text: string): string => text.normalize('NFC');

/** Text before the first heading, or under the title, which is a heading too. */
function isOpening(part: SubResult, page: Page): boolean {
  return (
    part.anchor === undefined || part.anchor.element.toLowerCase() === 'h1' || part.title === page.meta.title
  );
}

const weight = (part: SubResult): number =>
  part.weighted_locations.reduce((sum, { balanced_score: score }) => sum + score, 0);

/** Results lead nowhere else, whatever the index says. */
function addressOnSite(address: string): string | undefined {
  if (!URL.canParse(address, location.href)) return undefined;
  const url = new URL(address, location.href);
  return url.origin === location.origin && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** A result of Pagefind, as far as it is used. */
export interface Page {
  url: string;
  excerpt: string;
  meta: Record<string, string> & { title?: string };
  sub_results: SubResult[];
}

interface SubResult {
  title: string;
  url: string;
  excerpt: string;
  anchor?: { element: string };
  weighted_locations: { balanced_score: number }[];
}
