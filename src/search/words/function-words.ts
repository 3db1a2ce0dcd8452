/* Runs in the browser. Words that build a question and say little of what it is about. */

const english = `
  a an and are as at be been but by can could did do does for from had has have how i if in into is it its many me much my
  of on or our should so than that the their them there these they this those to was we were what when where which who
  whose why will with would you your`;

const korean = `
  그 이 저 것 수 때 등 및 또는 그리고 대한 대해 관한 위한 따른 무엇 무엇을 무엇이 무엇인가 무엇인가요 뭐 뭔가요 왜 어떻게 어떤 어느 무슨 어디 어디서
  언제 누가 누구 얼마 얼마나 얼마인가 얼마에 몇 하나요 되나요 있나요 인가요 있는 없는 하는 되는`;

const words = new Set(`${english} ${korean}`.trim().split(/\s+/));

export function isFunctionWord(word: string): boolean {
  return words.has(word);
}
