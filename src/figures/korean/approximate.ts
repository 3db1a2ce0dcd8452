import { matchAt, type AmountDraft, type Hedge } from '../draft.ts';
import type { Approximate } from '../quantity.ts';

/** The approximate words before a figure: `약 `, `거의 `, `최소 `. */
export function before(text: string, start: number): Hedge | undefined {
  const from = Math.max(0, start - REACH);
  const match = BEFORE.exec(text.slice(from, start));
  if (!match) return undefined;
  const word = match[1] ?? '';
  return { approximate: BEFORE_WORDS[word] ?? 'about', at: from + match.index + match[0].indexOf(word) };
}

/** The ones after it: `가량`, ` 이상`, `를 조금 넘`, `에 조금 못 미`, `도 안 되`, `대`. */
export function after(text: string, end: number, figure: AmountDraft): Hedge | undefined {
  for (const [pattern, approximate] of AFTER) {
    const match = matchAt(pattern, text, end);
    if (match) return { approximate, at: end + match[0].length };
  }
  const close = matchAt(NEARLY, text, end);
  if (close) return { approximate: close[1] ? 'nearly' : 'under', at: end + close[0].length };
  const past = matchAt(PAST, text, end);
  if (past) return { approximate: past[1] ? 'just-over' : 'over', at: end + past[0].length };
  // 30%대 are the thirties; after a plain count 대 is a counter.
  const decade = figure.unit !== undefined && matchAt(/대(?![가-힣])|대(?=의|로|에|를|가|인|였)/y, text, end);
  return decade ? { approximate: 'within', at: end + 1 } : undefined;
}

const REACH = 14;
const BEFORE =
  /(?:^|[^가-힣])(~|약|대략|거의|최소한?|적어도|줄잡아|최대한?|많아야|기껏해야|많게는|적게는|근|얼추|어림잡아) ?(?:미화 ?)?$/;
const BEFORE_WORDS: Record<string, Approximate> = {
  거의: 'nearly',
  근: 'nearly',
  최소: 'at-least',
  최소한: 'at-least',
  적어도: 'at-least',
  줄잡아: 'at-least',
  적게는: 'at-least',
  최대: 'at-most',
  최대한: 'at-most',
  많아야: 'at-most',
  기껏해야: 'at-most',
  많게는: 'at-most',
};

const AFTER: readonly (readonly [RegExp, Approximate])[] = [
  [/\s?(?:쯤|가량|정도|안팎|내외|전후|어림)/y, 'about'],
  [/\s?남짓/y, 'just-over'],
  [/\s?이상|\+(?!\d)/y, 'at-least'],
  [/\s?(?:이하|이내)/y, 'at-most'],
  [/\s?초과/y, 'over'],
  [/\s?미만/y, 'under'],
  [/(?:에|의)?\s?(?:가까이|가까운|가깝|육박|근접|다가)/y, 'nearly'],
  [/(?:이|가|도)?\s?(?:채\s?)?(?:안|못)\s?(?:되|된|돼|될|됐)/y, 'under'],
];
const SLIGHTLY = '(조금|약간|살짝|갓|막)?';
const NEARLY = new RegExp(
  `(?:에|에는|에도|를|을)?\\s?${SLIGHTLY}\\s?(?:못\\s?미|미치지 못|이르지 못|미달|밑[돌도돈])`,
  'y',
);
const PAST = new RegExp(`(?:을|를|도|은|는|이|가)?\\s?${SLIGHTLY}\\s?(?:넘|웃[돌도돈]|상회|돌파)`, 'y');
