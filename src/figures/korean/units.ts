import { matchAt, type Measure } from '../draft.ts';
import { symbolUnitAt } from '../symbols.ts';
import { TAIL } from './tail.ts';

/** The unit after a number: `%`, ` 퍼센트`, ` 달러`, `년간`, `배`, `메가와트`. */
export function unitAt(text: string, at: number): Measure | undefined {
  const symbol = symbolUnitAt(text, at);
  const word = symbol ? null : matchAt(WORD, text, at);
  const known = word && UNITS[(word[1] ?? '').replaceAll(' ', '')];
  return word && known ? { unit: known[0], exponent: known[1] ?? 0, end: at + word[0].length } : symbol;
}

/** The end of the counter after a number: `가지`, `명`, ` 회사`. Ordinals (`번째`) and `3대 클라우드` are soft. */
export function counterAt(text: string, at: number): { end: number; soft: boolean } | undefined {
  const soft = matchAt(SOFT, text, at);
  const match = soft ?? matchAt(COUNTER, text, at);
  return match ? { end: at + match[0].length, soft: soft !== null } : undefined;
}

const WORD = new RegExp(
  `\\s?(${[
    '퍼센트 ?포인트|퍼센트|백분율|밀리초',
    `프로(?![그젝세필토])${TAIL}`,
    '(?:미국 ?|미 ?)?달러|센트',
    `원${TAIL}|유로${TAIL}|파운드|엔${TAIL}|위안`,
    '개년|년간|년(?!대|도)|해(?= |$|를|가|째|동안)',
    `개월|달${TAIL}|주일|주간|주${TAIL}|일간|일${TAIL}|시간|분(?!기)${TAIL}|초(?!과|기)${TAIL}|배${TAIL}`,
    '(?:킬로|메가|기가|테라)?와트',
  ].join('|')})`,
  'y',
);

const UNITS: Record<string, readonly [Measure['unit'], number?]> = {
  퍼센트포인트: ['percentage-points'],
  퍼센트: ['percent'],
  프로: ['percent'],
  달러: ['USD'],
  미국달러: ['USD'],
  미달러: ['USD'],
  센트: ['USD', -2],
  원: ['KRW'],
  유로: ['EUR'],
  파운드: ['GBP'],
  엔: ['JPY'],
  위안: ['CNY'],
  개년: ['year'],
  년간: ['year'],
  년: ['year'],
  해: ['year'],
  개월: ['month'],
  달: ['month'],
  주일: ['week'],
  주간: ['week'],
  주: ['week'],
  일간: ['day'],
  일: ['day'],
  시간: ['hour'],
  분: ['minute'],
  초: ['second'],
  밀리초: ['millisecond'],
  배: ['times'],
  와트: ['watt'],
  킬로와트: ['watt', 3],
  메가와트: ['watt', 6],
  기가와트: ['watt', 9],
  테라와트: ['watt', 12],
};

const SOFT = new RegExp(`\\s?(?:번째|위|차|호)${TAIL}|대(?= [가-힣])`, 'y');
const COUNTER = new RegExp(
  `\\s?(?:${[
    '가지|차례|군데|사람|자리|단계|회사|기업|업체|나라|원칙|조항|항목|문단|모듈|마리|켤레|세트|가구|세대|코어|개사|개국|개|명',
    '서비스|리전|프로젝트|시스템|파트너|고객|기여자|언어|모델|확장|약정|클러스터|쪽|페이지|분기|글자|단어',
    `(?:곳|건|대|종|편|장|권|번|회|층|줄|팀|점|표|쌍|부|인|사|통|척|채|판|화|집|벌|국|군|석|축|갈래|길|몫)${TAIL}`,
  ].join('|')})`,
  'y',
);
