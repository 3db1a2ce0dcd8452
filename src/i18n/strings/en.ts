import type { VERDICTS } from '../../content/claim.ts';
import type { Kind } from '../../content/front-matter.ts';
import type { ORGANIZATION_KINDS } from '../../content/organization.ts';
import type { Section } from '../urls.ts';

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
  editorial: 'Editorial standards',
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
  searchFoundOne: '1 result.',
  searchFound: (n: string): string => `${n} results.`,
  searchElsewhere: (n: string, language: string): string => `In ${language}: ${n}.`,
  searchUnderstood: (query: string): string => `Showing results for “${query}”.`,
  searchInstead: (query: string): string => `Search for “${query}” as typed`,
  searchMissing: (words: string): string => `Not found anywhere: ${words}.`,
  searchQuoted: (word: string): string => `“${word}”`,
  searchNothing: (query: string): string => `Nothing found for “${query}”.`,
  searchNothingWithin: (query: string): string => `Nothing found for “${query}” within these limits.`,
  searchNothingHint: 'Another word for it, or a shorter one, may be in the text.',
  searchNear: 'Did you mean',
  searchSuggest: 'Suggest this topic',
  searchIncomplete: 'Some results could not be loaded.',
  searchProblem: 'The search index could not be loaded: the connection is down, or something blocks it.',
  searchAnswer: 'Answer',
  searchGoTo: 'Go to',
  searchName: 'Name',
  searchHeading: 'Section',
  searchLanguages: 'Languages of the results',
  searchAllLanguages: 'All languages',
  searchInLanguage: (language: string): string => `In ${language}`,
  searchRecent: 'Recent searches',
  searchRecentNote: 'Kept on this device only',
  searchForget: (query: string): string => `Remove “${query}”`,
  searchForgetAll: 'Erase all',
  searchLimits: 'Narrow the results',
  searchMoreValues: (n: string): string => `${n} more`,
  searchMarked: (words: string): string => `Marked: ${words}`,
  searchMarks: 'Marked words',
  searchUnmark: 'Remove',
  searchAll: 'All results on one page',
  searchMore: 'More results',
  searchNoScript:
    'Searching needs JavaScript, which is off in this browser. The articles can be found by these lists instead.',
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
  foreignNotice: (language: string): string =>
    `This article is not available in English yet. Here it is in ${language}.`,
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
  citeChicago: 'Chicago',
  citeAddress: 'Address',
  noDate: 'n.d.',

  // Evidence
  evidence: 'Evidence',
  sources: 'Sources',
  asOf: (moment: string): string => `as of ${moment}`,
  confidence: (level: 'verified' | 'reported' | 'recalled'): string => confidences[level],
  sourceNumber: (n: number): string => `source ${n}`,
  inLedger: 'in the ledger',
  backToText: 'Back to the text',
  sourceGrade: (grade: string): string => `grade ${grade}`,
  archivedCopy: 'archived copy',
  aboutConfidence: 'What “verified” means',
  aboutGrades: 'What the grades mean',

  // Pages of entries
  section: (section: Section): string => sections[section],
  sectionSummary: (section: Section): string => sectionSummaries[section],
  sectionCount: (section: Section, n: number): string => `${group(n)} ${counted[section][n === 1 ? 0 : 1]}`,
  sectionMenu: 'Sections',
  usedIn: 'Used in',
  alsoUsedIn: 'Also used in',
  otherNames: 'Other names',
  organizationKind: (kind: OrganizationKind): string => organizationKinds[kind],
  officialSite: 'Official site',
  figures: 'Figures and statements',
  events: 'What happened',
  noUse: 'No article uses it yet.',

  // Sources
  publisher: 'Publisher',
  sourceDate: 'Date',
  sourceLanguage: 'Language',
  undated: 'undated',
  readSource: 'Read it there',
  gradeLabel: 'Grade',
  gradeMeaning: (grade: 'A' | 'B' | 'C'): string => grades[grade],

  // Facts
  statement: 'Statement',
  figure: 'Figure',
  date: 'Date',
  source: 'Source',
  confidenceLabel: 'Confidence',
  confidenceWord: (level: 'verified' | 'reported' | 'recalled'): string => confidenceWords[level],
  readOn: (day: string): string => `read on ${day}`,
  paidBy: (who: string): string => `Paid for by ${who}.`,
  topicsLabel: 'Topics',
  organizationsLabel: 'Organisations',
  download: 'Download',
  columns: 'What the columns mean',
  columnsIntro:
    'Both files hold what the table shows, and a little more. In JSON an unknown value is null; in CSV it is empty. The text is UTF-8.',
  columnMeaning: (column: string): string => columnMeanings[column] ?? '',
  jumpToYear: 'Go to a year',
  year: 'Year',
  any: 'All',
  clearFilters: 'Clear',
  factsShown: (n: number, all: number): string => `${group(n)} of ${group(all)} facts shown`,
  factsNone: 'No fact has all of these. Choose less.',

  // Claims
  verdict: (verdict: Verdict): string => verdicts[verdict],
  verdictMeaning: (verdict: Verdict): string => verdictMeanings[verdict],
  verdictLabel: 'Verdict',
  claim: 'Claim',
  claimBy: 'Who said it',
  claimIn: 'Where',
  finding: 'What we found',
  claimFacts: 'The evidence',
  allClaims: 'The whole table',

  // Charts
  chartPoints: 'The figures in it',
  chartReading: (note: 'year-ends' | 'gaps' | 'held'): string => chartReadings[note],
  chartLicence: 'Licence',
  chartPage: 'This chart on its own page',
  allCharts: 'All charts',

  // Reading paths
  readingPath: 'Reading path',
  pathPlace: (at: number, all: number): string => `${at} of ${all}`,
  allPaths: 'All reading paths',

  // Timeline
  allEvents: 'All topics',
  wholeTimeline: 'The whole timeline',

  // While writing
  contentProblems: (n: number): string => `${n} ${n === 1 ? 'problem' : 'problems'} in the content`,

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
  notFoundText:
    'It may have moved, or the address has a slip in it. Search for it, or start from one of these pages.',

  // Choice of language
  languageChoice: 'Choose a language',
  readHere: 'Read in English',
};

const confidences = {
  verified: 'verified: read at its source',
  reported: 'reported: read second-hand',
  recalled: 'recalled: not yet read',
};

const confidenceWords = { verified: 'verified', reported: 'reported', recalled: 'recalled' };

const sections: Record<Section, string> = {
  paths: 'Reading paths',
  facts: 'Facts',
  claims: 'Claims',
  charts: 'Charts',
  timeline: 'Timeline',
  organizations: 'Organisations',
  glossary: 'Glossary',
  sources: 'Sources',
};

const sectionSummaries: Record<Section, string> = {
  paths: 'Where to begin and what to read after it, by what brings you here.',
  facts:
    'Every statement that an article may rest on, with its figure, its day and the place where it was read.',
  claims: 'What others have said, and what we found when we looked.',
  charts: 'Pictures of the facts. Every point is one of them.',
  timeline: 'What happened, in order.',
  organizations: 'Companies, foundations, programmes and products that the articles speak of.',
  glossary: 'The words of the trade, and what they mean here.',
  sources: 'Every publication that was read, and how far it can be relied on.',
};

const counted: Record<Section, [one: string, more: string]> = {
  paths: ['reading path', 'reading paths'],
  facts: ['fact', 'facts'],
  claims: ['claim', 'claims'],
  charts: ['chart', 'charts'],
  timeline: ['event', 'events'],
  organizations: ['organisation', 'organisations'],
  glossary: ['term', 'terms'],
  sources: ['source', 'sources'],
};

const organizationKinds: Record<OrganizationKind, string> = {
  provider: 'Cloud provider',
  company: 'Company',
  foundation: 'Foundation',
  regulator: 'Public authority',
  programme: 'Programme',
  product: 'Product',
};

const grades = {
  A: 'a primary source, or a copy of one',
  B: 'press, an analyst or a practitioner who signs by name',
  C: 'an aggregator, a repost or a weak blog',
};

const verdicts: Record<Verdict, string> = {
  correct: 'Correct',
  'correct-with-note': 'Correct, with a note',
  'needs-correction': 'Needs correction',
  'translation-error': 'Lost in translation',
  unverifiable: 'Cannot be verified',
  opinion: 'Opinion',
};

const verdictMeanings: Record<Verdict, string> = {
  correct: 'The sources say the same.',
  'correct-with-note': 'The sources say the same, but something has to be known with it.',
  'needs-correction': 'The sources say otherwise.',
  'translation-error': 'The original is right; the translation says something else.',
  unverifiable: 'No source that we could read settles it.',
  opinion: 'A judgement. It can be argued with, not checked.',
};

const chartReadings = {
  'year-ends': 'The mark of a year stands at its end.',
  gaps: 'Where a line breaks off, nothing was read in between.',
  held: 'The dotted part: no later figure is known.',
};

const columnMeanings: Record<string, string> = {
  id: 'What links call the fact; never reused.',
  statement: 'The statement in full, in our own words.',
  figure: 'The figure as one writes it in this language.',
  value: 'The number as the source gives it; of a range the lower end.',
  value_to: 'The upper end of a range.',
  unit: 'A currency code, percent, times, a length of time, or count.',
  scale: 'What the value is multiplied by: 1000000000 where the source says billions.',
  bound: 'about, at-least or at-most, where the source says less than an exact number.',
  basis: 'What the figure is a share of, what is counted, or how it was scaled.',
  on: 'The year, month or day it happened. Such a fact stands on the timeline.',
  as_of: 'The year, month or day the figure holds for.',
  confidence: 'verified: read at its source; reported: read second-hand; recalled: not yet read.',
  read_on: 'The day it was read.',
  paid_by: 'Who paid for the figure, where an interested party did.',
  note: 'What has to be known before it is used.',
  topics: 'Ids of topics; in the CSV parted by semicolons.',
  organizations: 'Ids of organisations, likewise.',
  source: 'Id of the source.',
  source_title: 'Its title.',
  source_publisher: 'Who published it.',
  source_date: 'When.',
  source_grade: 'A, B or C, as the page of the source explains.',
  source_url: 'Where the statement was read.',
  address: 'The row of the fact on this page.',
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

type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];
type Verdict = (typeof VERDICTS)[number];
