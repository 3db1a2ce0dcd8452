import { VERDICTS } from '../content/claim.ts';
import { CONFIDENCE } from '../content/fact.ts';
import { textIn } from '../content/fields.ts';
import { GRADES } from '../content/source.ts';
import { languageName } from '../i18n/language-name.ts';
import { strings } from '../i18n/strings/index.ts';
import { absolute, editorialPath, factsPath, href } from '../i18n/urls.ts';
import type { Model } from '../model/model.ts';
import { reportUrl } from '../model/repository.ts';

/** What the editorial pages in `src/i18n/prose` say about this very site. */
export function editorialFacts(model: Model, locale: string) {
  const { site, facts, sources, claims } = model;
  const t = strings(locale);
  const names = site.locales.map((other) => languageName(other, locale));
  const byGrade = Map.groupBy(sources.values(), ({ data }) => data.grade);
  const byConfidence = Map.groupBy(facts.values(), ({ confidence }) => confidence);
  return {
    title: textIn(site.title, locale),
    languages: new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
    hasTranslations: site.locales.length > 1,
    hasFacts: facts.size > 0,
    factsHref: href(factsPath(locale)),
    isStrict: site.checks === 'strict',
    grades:
      sources.size === 0
        ? []
        : GRADES.map((grade) => ({
            word: grade,
            meaning: t.gradeMeaning(grade),
            count: t.sectionCount('sources', byGrade.get(grade)?.length ?? 0),
          })),
    confidence: Object.fromEntries(
      CONFIDENCE.map((level) => [
        level,
        {
          word: t.confidenceWord(level),
          count: t.sectionCount('facts', byConfidence.get(level)?.length ?? 0),
        },
      ]),
    ),
    verdicts:
      claims.size === 0
        ? []
        : VERDICTS.map((verdict) => ({ word: t.verdict(verdict), meaning: t.verdictMeaning(verdict) })),
    own: site.editorial === undefined ? [] : paragraphs(textIn(site.editorial, locale)),
    repository: site.repository,
    report: reportUrl(site, { title: t.editorial, url: absolute(editorialPath(locale)), locale }),
  };
}

const paragraphs = (text: string): string[] => text.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
