import { stringify } from 'yaml';
import { absolute, readingPathPath, sourcePath } from '../i18n/urls.ts';
import type { PathListing } from '../model/reading-paths.ts';
import { markdownLine, oneLine } from './markdown-line.ts';

/** A reading path as Markdown for programs: what it is for, then the Markdown of its articles in order. */
export function pathTwin(locale: string, { id, title, description, steps }: PathListing): string {
  const about = { title, description, language: locale, canonical: absolute(readingPathPath(locale, id)) };
  const lines = steps.map(
    ({ listing: { article }, note }, index) =>
      `${index + 1}. ${markdownLine(article.title, sourcePath(article.locale, article.slug), note)}`,
  );
  return `---\n${stringify(about, { lineWidth: 0 })}---\n\n# ${oneLine(title)}\n\n${oneLine(description)}\n\n${lines.join('\n')}\n`;
}
