import type { Kind } from '../../content/front-matter.ts';

/** What the interface says in English. Every other locale is typed by these keys. */
export const en = {
  // Frame
  skipToContent: 'Skip to content',
  siteNavigation: 'Site',
  home: 'Home',
  articles: 'Articles',
  topics: 'Topics',
  search: 'Search',
  about: 'About',
  language: 'Language',
  theme: 'Theme',
  themeSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  breadcrumbs: 'You are here',
  feeds: 'Feeds',
  repository: 'Source repository',

  // Search form
  searchLabel: 'Search this site',
  searchHint: 'A word, a name, a phrase',
  searchSubmit: 'Search',

  // Search dialog and page
  searchClose: 'Close',
  searchKeys: 'Up and down arrows choose, Enter opens, Esc clears and closes',
  searchResults: 'Results',
  searchLoading: 'Searching…',
  searchFoundOne: '1 article found',
  searchFound: (n: string): string => `${n} articles found`,
  searchNothing: (query: string): string => `Nothing found for “${query}”.`,
  searchNothingHint: 'Another word for it, or a shorter one, may be in the text.',
  searchIncomplete: 'Some results could not be loaded.',
  searchProblem: 'The search index could not be loaded: the connection is down, or something blocks it.',
  searchAll: 'All results on one page',
  searchMore: 'More results',
  searchNoScript: 'Searching needs JavaScript, which is off in this browser. The articles can be found by these lists instead.',
  searchBrowse: 'Look through the lists',
  searchSlash: 'The / key opens the search',

  // Lists
  articleCount: (n: number): string => `${group(n)} ${n === 1 ? 'article' : 'articles'}`,
  topicCount: (n: number): string => `${group(n)} ${n === 1 ? 'topic' : 'topics'}`,
  latest: 'Latest article',
  moreArticles: 'More articles',
  allArticles: 'All articles',
  allTopics: 'All topics',
  recentChanges: 'Recently revised',
  folders: 'Folders',
  rootFolder: 'Top level',
  filters: 'Filter',
  filterByTopic: 'By topic',
  filterByKind: 'By kind',
  everything: 'Everything',
  noArticles: 'Nothing has been published here yet.',
  writtenIn: (language: string): string => `in ${language}`,
  kind: (kind: Kind): string => kinds[kind],
  kindSummary: (kind: Kind): string => kindSummaries[kind],

  // Article
  takeaways: 'In short',
  contents: 'On this page',
  aboutArticle: 'About this article',
  topic: 'Topic',
  kindLabel: 'Kind',
  published: 'Published',
  updated: 'Revised',
  reviewBy: 'Reviewed until',
  authors: 'By',
  readingTime: 'Reading time',
  minutes: (n: number): string => `${n} min`,
  overdue: 'This article was due for another review by the day below. Some of it may be out of date.',
  foreignNotice: (language: string): string => `This article is not available in English yet. Here it is in ${language}.`,
  backlinks: 'Mentioned in',
  related: 'Read next',
  sameTopic: 'Before and after',
  previous: 'Previous',
  next: 'Next',
  edit: 'Edit this page',
  history: 'History of changes',
  report: 'Report a problem',
  participate: 'Take part',
  cite: 'Cite this page',
  citePlain: 'Plain text',
  citeBibtex: 'BibTeX',
  citeApa: 'APA',
  noDate: 'n.d.',

  // Inside the text of an article
  footnotes: 'Footnotes',
  footnoteBack: (n: string | number): string => `Back to reference ${n}`,
  alertNote: 'Note',
  alertTip: 'Tip',
  alertImportant: 'Important',
  alertWarning: 'Warning',
  alertCaution: 'Caution',
  headingAnchor: (heading: string): string => `Link to “${heading}”`,
  tableRegion: 'Table',
  codeRegion: 'Code',
  externalLink: 'other site',

  // Not found
  notFound: 'There is no page at this address',
  notFoundText: 'It may have moved, or the address has a slip in it. Search for it, or start from one of these pages.',

  // Choice of language
  languageChoice: 'Choose a language',
  readHere: 'Read in English',
};

const kinds: Record<Kind, string> = {
  principle: 'Principle',
  analysis: 'Analysis',
  case: 'Case',
  explainer: 'Explainer',
  playbook: 'Playbook',
};

const kindSummaries: Record<Kind, string> = {
  principle: 'What a rule says, and where it pulls in two directions.',
  analysis: 'An argument drawn from the evidence, with the best case against it.',
  case: 'What happened, to whom, in what order, and what it shows.',
  explainer: 'How a thing works, from the ground up.',
  playbook: 'What to do, step by step, and when not to.',
};

function group(n: number): string {
  return n.toLocaleString('en');
}
