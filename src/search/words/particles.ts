/*
 * Runs in the build and in the browser. 조사: what follows a noun.
 *
 * Where a particle has two forms, the last letter of the noun chooses: 은 after a consonant, 는 after a vowel. 로 stands
 * after a vowel and after ㄹ, 으로 after any other consonant. Several may follow one another (파트너 + 들 + 에게 + 는), at
 * most four in practice.
 */

/** After a consonant; the copula 이다 among them, where it says what something is called or counted as. */
export const afterConsonant = words(`
  은 이 을 과 아 과의 은커녕 이나 이나마 이란 이랑 이며 이든 이든지 이든가 이라 이라고 이라는 이라도 이라면 이라서 이라야
  이라든지 이라든가 이라지만 이라기 이자 이고 이지만 이여 이야 이야말로 이니`);

/** After a consonant that is not ㄹ. */
export const afterConsonantButRieul = words('으로 으로서 으로써 으로의 으로는 으로도 으로만 으론');

/** After a vowel. */
export const afterVowel = words(`
  는 가 를 와 야 와의 는커녕 나 나마 란 랑 며 든 든지 든가 라 라고 라는 라도 라면 라서 라야 라든지 라든가 라지만 라기 자 고 지만
  여 야말로 니`);

/** After a vowel or ㄹ. */
export const afterVowelOrRieul = words('로 로서 로써 로의 로는 로도 로만 론');

/** After anything. */
export const afterAnything = words(`
  의 에 도 만 에서 에는 에도 에만 에서는 에서도 에서의 에게 에게서 께 께서 한테 한테서 더러 부터 까지 처럼 보다 마다 조차 마저
  밖에 뿐 대로 만큼 만치 같이 하고 말고 치고 커녕 에다 에선 에겐 한텐 엔`);

/** Not particles, but they stand between a noun and its particle and name the same thing: 파트너들, 기술적, 지역별. */
export const suffixes = words('들 적 별 상 용 내 간 당 형 화 쪽 측 째 쯤 씩 끼리 하 식 성 시 중 후');

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
