import type { Kind } from '../../content/front-matter.ts';
import type { Strings } from './index.ts';

export const ko: Strings = {
  skipToContent: '본문 바로가기',
  siteNavigation: '사이트 메뉴',
  home: '홈',
  articles: '글',
  topics: '주제',
  search: '검색',
  about: '소개',
  editorial: '편집 기준',
  language: '언어',
  theme: '화면 테마',
  themeSystem: '시스템 설정',
  themeLight: '밝게',
  themeDark: '어둡게',
  breadcrumbs: '현재 위치',
  feeds: '구독',
  repository: '원본 저장소',

  searchLabel: '사이트 검색',
  searchHint: '단어, 이름, 문구',
  searchSubmit: '검색',

  searchClose: '닫기',
  searchKeys: '위아래 화살표로 고르고, Enter로 열고, Esc로 지우고 닫는다',
  searchResults: '검색 결과',
  searchLoading: '찾는 중…',
  searchFoundOne: '글 1편을 찾았다',
  searchFound: (n) => `글 ${n}편을 찾았다`,
  searchNothing: (query) => `“${query}”에 맞는 글을 찾지 못했다.`,
  searchNothingHint: '다른 말이나 더 짧은 말로는 나올 수 있다.',
  searchIncomplete: '결과 가운데 일부를 불러오지 못했다.',
  searchProblem: '검색 색인을 불러오지 못했다. 연결이 끊겼거나 무언가가 막고 있다.',
  searchAll: '모든 결과를 한 화면에서 보기',
  searchMore: '결과 더 보기',
  searchNoScript:
    '검색에는 자바스크립트가 필요한데, 이 브라우저에서는 꺼져 있다. 아래 목록에서 글을 찾을 수 있다.',
  searchBrowse: '목록에서 찾기',
  searchSlash: '/ 키로 검색 열기',

  articleCount: (n) => `글 ${group(n)}편`,
  topicCount: (n) => `주제 ${group(n)}개`,
  latest: '새 글',
  moreArticles: '다른 글',
  allArticles: '글 전체',
  allTopics: '주제 전체',
  recentChanges: '최근에 고친 글',
  folders: '폴더',
  rootFolder: '최상위',
  filters: '골라 보기',
  filterByTopic: '주제별',
  filterByKind: '유형별',
  everything: '전체',
  noArticles: '아직 실린 글이 없다.',
  writtenIn: (language) => language,
  kind: (kind) => kinds[kind],
  kindSummary: (kind) => kindSummaries[kind],

  takeaways: '요점',
  contents: '차례',
  aboutArticle: '글 정보',
  topic: '주제',
  kindLabel: '유형',
  published: '발행',
  updated: '고침',
  reviewBy: '검토 유효',
  authors: '글쓴이',
  readingTime: '읽는 시간',
  minutes: (n) => `${n}분`,
  overdue: '다시 검토하기로 한 날이 지났다. 지금 사정과 다른 내용이 있을 수 있다.',
  foreignNotice: (language) => `이 글은 아직 한국어판이 없어 원문(${language})을 싣는다.`,
  backlinks: '이 글을 언급한 글',
  related: '이어서 읽기',
  sameTopic: '앞뒤 글',
  previous: '앞 글',
  next: '다음 글',
  edit: '이 글 고치기',
  history: '고친 내력',
  report: '오류 알리기',
  participate: '함께 고치기',
  cite: '인용하기',
  citePlain: '일반 표기',
  citeBibtex: 'BibTeX',
  citeApa: 'APA',
  citeChicago: '시카고',
  citeAddress: '주소',
  noDate: '날짜 없음',

  evidence: '근거',
  sources: '출처',
  asOf: (moment) => `${moment} 기준`,
  confidence: (level) => confidences[level],
  sourceNumber: (n) => `출처 ${n}`,
  inLedger: '사실 대장에서 보기',
  backToText: '본문으로 돌아가기',
  sourceGrade: (grade) => `${grade}등급`,
  archivedCopy: '보존 사본',
  aboutConfidence: '‘확인함’의 뜻',
  aboutGrades: '등급의 뜻',

  section: (section) => sections[section],
  sectionSummary: (section) => sectionSummaries[section],
  sectionCount: (section, n) => counted[section](group(n)),
  sectionMenu: '갈래',
  usedIn: '쓰인 곳',
  alsoUsedIn: '함께 쓰인 곳',
  otherNames: '다른 이름',
  organizationKind: (kind) => organizationKinds[kind],
  officialSite: '공식 사이트',
  figures: '수치와 사실',
  events: '있었던 일',
  noUse: '아직 쓰인 글이 없다.',

  publisher: '발행처',
  sourceDate: '발행일',
  sourceLanguage: '언어',
  undated: '날짜 없음',
  readSource: '원문 읽기',
  gradeLabel: '등급',
  gradeMeaning: (grade) => grades[grade],

  statement: '사실',
  figure: '수치',
  date: '날짜',
  source: '출처',
  confidenceLabel: '확인 정도',
  confidenceWord: (level) => confidenceWords[level],
  readOn: (day) => `${day}에 읽음`,
  paidBy: (who) => `비용을 댄 곳: ${who}.`,
  topicsLabel: '주제',
  organizationsLabel: '기관과 기업',
  download: '내려받기',
  columns: '열 설명',
  columnsIntro:
    '두 파일에는 표의 내용과 그 밖의 것이 조금 더 들어 있다. 모르는 값은 JSON에서 null, CSV에서 빈칸이다. 글자는 UTF-8로 적었다.',
  columnMeaning: (column) => columnMeanings[column] ?? '',
  jumpToYear: '연도로 가기',
  year: '연도',
  any: '전체',
  clearFilters: '지우기',
  factsShown: (n, all) => `사실 ${group(all)}건 가운데 ${group(n)}건`,
  factsNone: '조건에 모두 맞는 사실이 없다. 조건을 줄여 보라.',

  verdict: (verdict) => verdicts[verdict],
  verdictMeaning: (verdict) => verdictMeanings[verdict],
  verdictLabel: '판정',
  claim: '주장',
  claimBy: '말한 이',
  claimIn: '실린 곳',
  finding: '확인한 내용',
  claimFacts: '판정 근거',
  allClaims: '표 전체 보기',

  chartPoints: '도표에 쓴 수치',
  chartReading: (note) => chartReadings[note],
  chartLicence: '이용 조건',
  chartPage: '이 도표만 보기',
  allCharts: '도표 전체',

  readingPath: '읽는 순서',
  pathPlace: (at, all) => `${all}편 중 ${at}번째`,
  allPaths: '읽는 순서 모두 보기',

  allEvents: '모든 주제',
  wholeTimeline: '연표 전체 보기',

  contentProblems: (n) => `내용에서 찾은 문제 ${n}건`,

  footnotes: '각주',
  footnoteBack: (n) => `본문의 ${n}번 자리로`,
  alertNote: '참고',
  alertTip: '도움말',
  alertImportant: '중요',
  alertWarning: '주의',
  alertCaution: '경고',
  headingAnchor: (heading) => `‘${heading}’ 링크`,
  tableRegion: '표',
  codeRegion: '코드',
  externalLink: '외부 사이트',

  notFound: '이 주소에는 페이지가 없다',
  notFoundText: '옮겨졌거나 주소가 잘못 적혔을 수 있다. 검색하거나 아래에서 다시 시작할 수 있다.',

  languageChoice: '언어 선택',
  readHere: '한국어로 읽기',
};

const confidences = {
  verified: '확인함: 출처에서 직접 읽음',
  reported: '전해 들음: 간접 출처',
  recalled: '기억: 아직 읽지 않음',
};

const confidenceWords = { verified: '확인함', reported: '전해 들음', recalled: '기억' };

const sections = {
  paths: '읽는 순서',
  facts: '사실 대장',
  claims: '주장 검증',
  charts: '도표',
  timeline: '연표',
  organizations: '기관과 기업',
  glossary: '용어집',
  sources: '출처',
};

const sectionSummaries = {
  paths: '무엇이 궁금해서 왔는지에 따라 첫 글과 다음 글을 골라 두었다.',
  facts: '글이 딛고 서는 모든 사실을 수치, 날짜, 읽은 곳과 함께 적었다.',
  claims: '다른 이들이 한 말과, 우리가 찾아보고 확인한 내용이다.',
  charts: '사실을 그림으로 옮겼다. 점 하나하나가 사실 하나다.',
  timeline: '있었던 일을 차례대로 적었다.',
  organizations: '글에 나오는 기업, 재단, 프로그램, 제품이다.',
  glossary: '이 분야에서 쓰는 말과 여기서의 뜻이다.',
  sources: '우리가 읽은 모든 간행물과 그 믿을 만한 정도다.',
};

const counted = {
  paths: (n: string) => `읽는 순서 ${n}가지`,
  facts: (n: string) => `사실 ${n}건`,
  claims: (n: string) => `주장 ${n}건`,
  charts: (n: string) => `도표 ${n}개`,
  timeline: (n: string) => `사건 ${n}건`,
  organizations: (n: string) => `기관과 기업 ${n}곳`,
  glossary: (n: string) => `용어 ${n}개`,
  sources: (n: string) => `출처 ${n}건`,
};

const organizationKinds = {
  provider: '클라우드 제공사',
  company: '기업',
  foundation: '재단',
  regulator: '공공 기관',
  programme: '프로그램',
  product: '제품',
};

const grades = {
  A: '1차 자료 또는 그 사본',
  B: '언론, 분석가, 실명으로 쓴 실무자의 글',
  C: '모음 사이트, 재게시본, 근거가 약한 블로그',
};

const verdicts = {
  correct: '맞음',
  'correct-with-note': '맞지만 단서가 있음',
  'needs-correction': '바로잡아야 함',
  'translation-error': '번역에서 어긋남',
  unverifiable: '확인할 수 없음',
  opinion: '의견',
};

const verdictMeanings = {
  correct: '출처의 내용과 같다.',
  'correct-with-note': '출처의 내용과 같지만 함께 알아야 할 것이 있다.',
  'needs-correction': '출처는 다르게 말한다.',
  'translation-error': '원문은 맞고 번역이 다른 말을 한다.',
  unverifiable: '우리가 읽을 수 있는 출처로는 가릴 수 없다.',
  opinion: '판단이다. 따질 수는 있어도 확인할 수는 없다.',
};

const chartReadings = {
  'year-ends': '연도 눈금은 그해 말에 놓여 있다.',
  gaps: '선이 끊긴 곳은 그 사이의 수치를 찾지 못한 구간이다.',
  held: '점선은 그 뒤의 수치를 알 수 없는 구간이다.',
};

const columnMeanings: Record<string, string> = {
  id: '링크가 부르는 이름. 다시 쓰지 않는다.',
  statement: '우리 말로 온전히 적은 사실.',
  figure: '이 언어로 적은 수치.',
  value: '출처가 적은 수. 범위라면 아래쪽 끝.',
  value_to: '범위의 위쪽 끝.',
  unit: '통화 코드, percent(퍼센트), times(배), 시간의 길이, count(개수).',
  scale: 'value에 곱할 수. 출처가 10억 단위로 적었으면 1000000000.',
  bound: '출처가 딱 떨어지게 적지 않았을 때 about(약), at-least(이상), at-most(이하).',
  basis: '무엇에 대한 비율인지, 무엇을 세었는지, 어떻게 환산했는지.',
  on: '일이 있었던 해, 달 또는 날. 이런 사실은 연표에 실린다.',
  as_of: '수치의 기준이 되는 해, 달 또는 날.',
  confidence: 'verified: 출처에서 직접 읽음. reported: 간접 출처. recalled: 아직 읽지 않음.',
  read_on: '읽은 날.',
  paid_by: '이해관계자가 비용을 댄 수치라면 그 이름.',
  note: '쓰기 전에 알아야 할 점.',
  topics: '주제의 이름표. CSV에서는 쌍반점으로 나눈다.',
  organizations: '기관과 기업의 이름표. 위와 같다.',
  source: '출처의 이름표.',
  source_title: '출처의 제목.',
  source_publisher: '출처의 발행처.',
  source_date: '출처의 발행일.',
  source_grade: 'A, B, C. 뜻은 출처 쪽에 적혀 있다.',
  source_url: '사실을 읽은 주소.',
  address: '이 쪽에서 그 사실이 있는 줄.',
};

const kinds: Record<Kind, string> = {
  principle: '원칙',
  analysis: '분석',
  case: '사례',
  explainer: '해설',
  playbook: '실무 지침',
};

const kindSummaries: Record<Kind, string> = {
  principle: '원칙이 무엇을 말하며 어디서 서로 부딪히는지 살핀다.',
  analysis: '근거에서 주장을 끌어내고 가장 강한 반론을 함께 싣는다.',
  case: '누구에게 무슨 일이 어떤 순서로 일어났고 무엇을 보여 주는지 적는다.',
  explainer: '어떻게 돌아가는지 처음부터 풀어 쓴다.',
  playbook: '무엇을 어떤 차례로 하고 언제 하지 말아야 하는지 정리한다.',
};

function group(n: number): string {
  return n.toLocaleString('ko');
}
