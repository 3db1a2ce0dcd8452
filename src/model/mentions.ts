import type { Article } from '../content/article.ts';
import { textIn, type Localized } from '../content/fields.ts';
import type { Problem } from '../content/problem.ts';
import type { Collections, Scheme } from './model.ts';

/**
 * Organisations and terms that an article names without ever linking them: a reader could be shown who or what it is.
 * One suggestion per name and article, at its first mention.
 *
 * @param lines the article as its author wrote it, line by line
 */
export function unlinkedMentions(
  article: Article,
  lines: readonly string[],
  collections: Collections,
): Problem[] {
  const bodyStart = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  const linked = new Set(article.links.map((link) => `${link.scheme}:${link.target}`));
  return namesOf(collections, article.locale).flatMap(({ scheme, id, names }) => {
    if (linked.has(`${scheme}:${id}`)) return [];
    const place = firstPlace(lines, bodyStart, names);
    if (!place) return [];
    return {
      file: article.file,
      line: place.line,
      column: 1,
      rule: 'unlinked-mention',
      severity: 'warning' as const,
      message: `Unexpected mention of "${place.name}" without a link, expected [${place.name}](${scheme}:${id}) at least once. Link the first mention where a reader may not know it.`,
    };
  });
}

function namesOf(
  collections: Collections,
  locale: string,
): { scheme: Scheme; id: string; names: string[] }[] {
  const list = (
    scheme: Scheme,
    entries: Iterable<{
      id: string;
      data: { name: Localized; aliases?: Record<string, string[]> | undefined };
    }>,
  ) =>
    [...entries].map(({ id, data }) => ({
      scheme,
      id,
      // Short names and initials (MS, GM) are part of too many words.
      names: [textIn(data.name, locale), ...(data.aliases?.[locale] ?? []).filter((name) => name.length > 3)],
    }));
  return [...list('org', collections.organizations.values()), ...list('term', collections.terms.values())];
}

/** Korean words take their particles without a space, so there only the beginning of a word has to match. */
function firstPlace(
  lines: readonly string[],
  from: number,
  names: readonly string[],
): { line: number; name: string } | undefined {
  for (const [index, text] of lines.entries()) {
    if (index < from) continue;
    for (const name of names) if (isNamed(text, name)) return { line: index + 1, name };
  }
  return undefined;
}

function isNamed(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at === -1 || /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return false;
  const next = text[at + name.length] ?? ' ';
  return !(/\p{Script=Latin}$/u.test(name) && /[\p{Script=Latin}\p{N}]/u.test(next));
}
