import type { Kind } from '../../content/front-matter.ts';
import type { Strings } from './index.ts';

export const ko: Strings = {
  skipToContent: '본문 바로가기',
  siteNavigation: '사이트 메뉴',
  home: '처음',
  articles: '글',
  topics: '주제',
  search: '검색',
  about: '소개',
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

  articleCount: (n) => `글 ${group(n)}편`,
  topicCount: (n) => `주제 ${group(n)}개`,
  latest: '새 글',
  moreArticles: '다른 글',
  allArticles: '글 전체',
  allTopics: '주제 전체',
  recentChanges: '최근에 고친 글',
  folders: '폴더',
  rootFolder: '최상위',
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
  noDate: '날짜 없음',

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
