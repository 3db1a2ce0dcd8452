import type { Article } from '../content/article.ts';
import { textIn } from '../content/fields.ts';
import { absolute } from '../i18n/urls.ts';
import type { Model } from '../model/model.ts';
import { CARD_SIZE, socialCardPath } from '../model/social-card.ts';

interface Shared {
  locale: string;
  title: string;
  description?: string | undefined;
  path: string;
  article?: Article | undefined;
}

/** How a page looks when somebody shares it: Open Graph properties in the order they are written. */
export function openGraph(model: Model, page: Shared): [property: string, content: string][] {
  const { site } = model;
  const { article, title, description } = page;
  const locale = article?.locale ?? page.locale;
  const others = article ? [...(model.pairs.get(article.slug)?.keys() ?? [])] : site.locales;
  const topic = model.topics.find(({ id }) => id === article?.topic);
  const properties: [string, string | undefined][] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:site_name', textIn(site.title, locale)],
    ['og:title', title],
    ['og:description', description],
    ['og:url', absolute(page.path)],
    ['og:locale', territory(locale)],
    ...others
      .filter((other) => other !== locale)
      .map((other): [string, string] => ['og:locale:alternate', territory(other)]),
    ['og:image', absolute(socialCardPath(model, locale, article))],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(CARD_SIZE.width)],
    ['og:image:height', String(CARD_SIZE.height)],
    ['og:image:alt', title],
    ['article:published_time', article?.published],
    ['article:modified_time', article?.updated],
    ['article:section', topic && textIn(topic.name, locale)],
  ];
  return properties.filter((property): property is [string, string] => Boolean(property[1]));
}

/** `ko` → `ko_KR`: networks want a country, so a language gets the one where most speak it. */
function territory(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return region ? `${language}_${region}` : language;
}
