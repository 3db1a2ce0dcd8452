/**
 * What may follow a unit or counter of one syllable: no Hangul at all, or a particle. Keeps 원 from 원칙, 분 from 분기,
 * 배 from 배포.
 */
export const TAIL =
  '(?:(?![가-힣])|(?=은|는|이|가|을|를|의|에|도|로|으로|와|과|만|뿐|부터|까지|보다|마다|처럼|라|다|였|인|입|씩|째|쯤|가량|정도|' +
  '남짓|안|내외|미만|초과|넘|여|대|간|동안|전|후|뒤|중|나|조차|밖|짜리|어치|규모|수준|선|치|차|당|상당|하|웃|돌파|육박|만에))';
