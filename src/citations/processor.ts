import CSL from 'citeproc';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localeNamed, styleNamed } from './csl.ts';
import { forPages, type Element } from './style.ts';

/** An item as an entry of a list in `style`, in the language of `locale`: HTML with everything escaped, or plain text. */
export function formatItem(item: Item, style: Style, locale: string, format: 'html' | 'text'): string {
  const language = languageOf(locale, style);
  const key = `${style} ${language} ${format}`;
  const press = presses.get(key) ?? pressFor(style, language, format);
  presses.set(key, press);
  press.item = item;
  press.engine.updateItems([]);
  press.engine.updateItems([ID]);
  const made = press.engine.makeBibliography();
  const text = made ? (made[1][0] ?? '') : '';
  return text
    .trim()
    .replaceAll(LESS, format === 'html' ? '&lt;' : '<')
    .replaceAll(MORE, format === 'html' ? '&gt;' : '>');
}

const presses = new Map<string, Press>();

function pressFor(style: Style, language: string, format: 'html' | 'text'): Press {
  const press: Partial<Press> = {};
  const locale = localeNamed(language);
  const system = {
    retrieveLocale: () => locale,
    retrieveItem: () => asCited(press.item),
    ...(format === 'html' && {
      variableWrapper: (
        { variableNames }: { variableNames: string[] },
        before: string,
        text: string,
        after: string,
      ) => before + (variableNames[0] === 'title' ? (press.item?.wrapTitle?.(text) ?? text) : text) + after,
    }),
  };
  const engine = new CSL.Engine(
    system,
    forPages(style === 'sources' ? ownStyle() : styleNamed(style)),
    language,
    true,
  );
  CSL.Output.Formats[`plain-${format}`] = {
    ...CSL.Output.Formats[format],
    '@bibliography/entry': (_state, text) => text,
  };
  engine.setOutputFormat(`plain-${format}`);
  return Object.assign(press, { engine }) as Press;
}

/** What CSL calls the parts. Names stay as they are written: which part is the family name, no program can tell. */
function asCited(item: Item | undefined) {
  if (!item) return undefined;
  const { authors = [], title, publisher, date, url } = item;
  return {
    id: ID,
    type: 'webpage',
    // Words stay as printed, whatever a style would do to their capitals.
    title: `<span class="nocase">${shielded(title)}</span>`,
    'container-title': `<span class="nocase">${shielded(publisher)}</span>`,
    ...(authors.length > 0 && { author: authors.map((name) => ({ literal: shielded(name) })) }),
    ...(date !== undefined && {
      issued: typeof date === 'string' ? { literal: date } : { 'date-parts': [date] },
    }),
    ...(url !== undefined && { URL: url }),
  };
}

/** citeproc takes some tags in a field for its own; a stranger's title has none. */
const shielded = (text: string): string => text.replaceAll('<', LESS).replaceAll('>', MORE);
const LESS = '\uE0F0';
const MORE = '\uE0F1';
const ID = 'item';

function languageOf(locale: string, style: Style): string {
  if (locale.split('-')[0] === 'ko') return 'ko-KR';
  // The manuals are American; the list of sources writes its days as the site does.
  return style === 'sources' ? 'en-GB' : 'en-US';
}

/** The numbered list has a style of its own: the great manuals put a date together from English parts, which reads wrong in Korean. */
const ownStyle = (): Element =>
  CSL.parseXml(readFileSync(path.resolve('src/citations/sources.csl'), 'utf8')) as Element;

export type Style = 'sources' | 'apa' | 'chicago-author-date';

/** A page of the web to cite. */
export interface Item {
  authors?: readonly string[] | undefined;
  title: string;
  publisher: string;
  /** Year, month, day as far as known; or words, for languages whose dates no style can build. */
  date?: number[] | string | undefined;
  url?: string | undefined;
  /** Puts the title, already escaped, into HTML of its own. */
  wrapTitle?: (title: string) => string;
}

interface Press {
  engine: InstanceType<typeof CSL.Engine>;
  item: Item | undefined;
}
