import { textIn } from '../content/fields.ts';
import { languageName } from '../i18n/language-name.ts';
import { strings } from '../i18n/strings/index.ts';
import {
  aboutPath,
  absolute,
  articlesPath,
  editorialPath,
  factsPath,
  href,
  searchPath,
} from '../i18n/urls.ts';
import { counts } from '../model/listing.ts';
import type { Model } from '../model/model.ts';
import { reportUrl } from '../model/repository.ts';

/** What the about pages in `src/i18n/prose` say about this very site. */
export function aboutFacts(model: Model, locale: string) {
  const { site } = model;
  const t = strings(locale);
  const names = site.locales.map((other) => languageName(other, locale));
  return {
    title: textIn(site.title, locale),
    articles: t.articleCount(counts(model, locale).articles),
    languages: new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
    hasTranslations: site.locales.length > 1,
    hasFacts: model.facts.size > 0,
    factsHref: href(factsPath(locale)),
    editorialHref: href(editorialPath(locale)),
    isStrict: site.checks === 'strict',
    repository: site.repository,
    report: reportUrl(site, { title: t.about, url: absolute(aboutPath(locale)), locale }),
    articlesHref: href(articlesPath(locale)),
    searchHref: href(searchPath(locale)),
  };
}
