/** One address of every type of page on `tests/fixtures/every-mark`, which has each mark that a text can have. */
export const pageTypes: readonly [type: string, path: string][] = [
  ['choice of language', ''],
  ['not found, for all', '404.html'],
  ...['en', 'ko'].flatMap((locale): [string, string][] => [
    [`${locale}: front page`, `${locale}/`],
    [`${locale}: articles`, `${locale}/articles/`],
    [`${locale}: article`, `${locale}/articles/tides/`],
    // In Korean this one is shown in English, with a notice.
    [`${locale}: article with every mark`, `${locale}/articles/every-mark/`],
    [`${locale}: topics`, `${locale}/topics/`],
    [`${locale}: topic`, `${locale}/topics/shore/`],
    [`${locale}: kind`, `${locale}/kinds/playbook/`],
    [`${locale}: reading paths`, `${locale}/paths/`],
    [`${locale}: reading path`, `${locale}/paths/first-walk/`],
    [`${locale}: search`, `${locale}/search/`],
    [`${locale}: about`, `${locale}/about/`],
    [`${locale}: not found`, `${locale}/404/`],
  ]),
];
