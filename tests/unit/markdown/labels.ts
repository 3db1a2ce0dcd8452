import type { Labels } from '../../../src/markdown/labels.ts';

/** Words for the tests, so that a change of the interface's wording changes no fixture. */
export const labels: Record<'en' | 'ko', Labels> = {
  en: {
    footnotes: 'Footnotes',
    footnoteBack: (n) => `Back to ${n}`,
    alerts: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
    anchor: (heading) => `Link to “${heading}”`,
    tableRegion: 'Table',
    externalLink: 'other site',
  },
  ko: {
    footnotes: '각주',
    footnoteBack: (n) => `본문의 ${n}번 자리로`,
    alerts: { note: '참고', tip: '도움말', important: '중요', warning: '경고', caution: '주의' },
    anchor: (heading) => `‘${heading}’ 링크`,
    tableRegion: '표',
    codeRegion: '코드',
    externalLink: '외부 사이트',
  },
};
