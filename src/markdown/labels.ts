/** The words that rendered Markdown needs, in the language of the page. */
export interface Labels {
  /** Heading of the footnotes. */
  footnotes: string;
  /** Accessible name of the way back from a footnote; `2-3` is the third mention of the second note. */
  footnoteBack: (reference: number | string) => string;
  alerts: Record<AlertKind, string>;
  /** Accessible name of the link to a heading. */
  anchor: (heading: string) => string;
  /** Accessible name of the box a table scrolls in. */
  tableRegion: string;
  /** Accessible name of the box code scrolls in. Default: it has none. */
  codeRegion?: string;
  /** What a link that leaves the site says about itself, as its title. */
  externalLink: string;
}

export type LabelsOf = (path: string | undefined) => Labels;

export const ALERT_KINDS = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

export const isAlertKind = (word: unknown): word is AlertKind =>
  (ALERT_KINDS as readonly unknown[]).includes(word);
