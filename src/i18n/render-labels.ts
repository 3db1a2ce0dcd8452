import { strings } from './strings/index.ts';

/** The words that rendered Markdown needs in the language of its text. */
export function renderLabels(locale: string) {
  const t = strings(locale);
  return {
    footnotes: t.footnotes,
    footnoteBack: t.footnoteBack,
    alerts: {
      note: t.alertNote,
      tip: t.alertTip,
      important: t.alertImportant,
      warning: t.alertWarning,
      caution: t.alertCaution,
    },
    anchor: t.headingAnchor,
    tableRegion: t.tableRegion,
    codeRegion: t.codeRegion,
    externalLink: t.externalLink,
  };
}

/** The same for one of the generator's own pages, which carries its language in its name: `about.ko.mdx`. */
export function labelsOfPage(path: string | undefined) {
  return renderLabels(/\.([a-zA-Z-]+)\.mdx?$/.exec(path ?? '')?.[1] ?? 'en');
}
