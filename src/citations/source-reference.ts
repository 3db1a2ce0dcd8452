import { escape } from 'html-escaper';
import type { Source } from '../model/model.ts';
import { formatItem } from './processor.ts';

/** A publication as a line of a list of sources, as HTML: the title, in its own language, leads to the publication. */
export function sourceReference(source: Source, locale: string): string {
  const known = formatted.get(source.data)?.get(locale);
  if (known !== undefined) return known;
  const { authors, title, publisher, date, url, language } = source.data;
  const lang = language === locale ? '' : ` lang="${escape(language)}"`;
  const html = formatItem(
    {
      ...{ authors, title, publisher },
      date: date?.split('-').map(Number),
      wrapTitle: (text) => `<a class="external" href="${escape(url)}" rel="noopener"${lang}>${text}</a>`,
    },
    'sources',
    locale,
    'html',
  );
  formatted.set(source.data, (formatted.get(source.data) ?? new Map<string, string>()).set(locale, html));
  return html;
}

// Many pages cite the same source: it is set once per language.
const formatted = new WeakMap<Source['data'], Map<string, string>>();
