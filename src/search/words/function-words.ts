/* Runs in the browser. Words that build a question and say little of what it is about. */

const english = `
  a an and are as at be been but by can could did do does for from had has have how i if in into is it its many me much my
  of on or our should so than that the their them there these they this those to was we were what when where which who
  whose why will with would you your mean means meaning definition define difference vs`;

const korean = `
  그 이 저 것 수 때 등 및 또는 그리고 대한 대해 관한 위한 따른 무엇 무엇을 무엇이 무엇인가 무엇인가요 뭐 뭔가요 왜 어떻게 어떤 어느 무슨 어디 어디서
  언제 누가 누구 얼마 얼마나 얼마인가 얼마에 몇 얼마인가요 얼마예요 뭔지 뭐야 뭐예요 뭔가 무엇인지 하나요 되나요 있나요
  인가요 인가 있는 없는 하는 되는 뜻 뜻이 정의 의미 설명 몇프로 퍼센트 차이 차이점`;

const words = new Set(`${english} ${korean}`.trim().split(/\s+/));

export function isFunctionWord(word: string): boolean {
  return words.has(word);
}

/** What a question is about: its words without those that build it, unless nothing else is left. */
export function contentWords(question: readonly string[]): readonly string[] {
  const own = question.filter((word) => !isFunctionWord(word));
  return own.length > 0 ? own : question;
}
