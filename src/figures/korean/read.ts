import { matchAt, negated, type AmountDraft, type Draft, type Grammar, type Skip } from '../draft.ts';
import { identifierAt, numberNameAt } from '../names.ts';
import { currencySignAt, minusAt } from '../symbols.ts';
import { amountAt, moneyAt, wordsAt } from './amounts.ts';
import { after, before } from './approximate.ts';
import { dateAt } from './dates.ts';
import { lapseAt } from './lapses.ts';
import { shareAt } from './shares.ts';

/** Korean: which figure, name or idiom stands at a place. */
export const korean: Grammar = {
  read,
  before,
  after,
  range: /^(?: ?[~–—-] ?|에서 |부터 | 내지 )$/,
  list: /^(?:, |와 |과 |·| 또는 |나 |이나 |\/)$/,
};

function read(text: string, at: number): Draft | Skip | undefined {
  const here = text[at] ?? '';
  if (/[가-힣]/.test(here)) return BEGINS.test(here) ? hangulAt(text, at) : undefined;
  if (!/[A-Za-z\d.$€£₩¥+–-]/.test(here)) return undefined;
  const minus = minusAt(text, at);
  const from = minus || here === '+' ? at + 1 : at;
  const currency = currencySignAt(text, from);
  if (currency) return signed(moneyAt(text, at, currency), minus, at);
  if (/[A-Za-z]/.test(here)) return dateAt(text, at) ?? versionAt(text, at) ?? identifierAt(text, at);
  if (!/[\d.]/.test(text[from] ?? '')) return undefined;
  if (from > at) return signed(amountAt(text, at, from), minus, at);
  // 2010년대 is a decade, not a year.
  const decade = matchAt(/\d{2,4}년대/y, text, at);
  if (decade) return { type: 'skip', end: at + decade[0].length };
  return (
    dateAt(text, at) ??
    shareAt(text, at) ??
    versionAt(text, at) ??
    numberNameAt(text, at) ??
    amountAt(text, at, at)
  );
}

/** Words begin where no Hangul goes before them; only 절반 may be joined to what it halves. */
function hangulAt(text: string, at: number): Draft | Skip | undefined {
  if (/[가-힣]/.test(text[at - 1] ?? '') && !text.startsWith('절반', at)) return undefined;
  const name = matchAt(/제 ?\d+/y, text, at);
  if (name) return { type: 'skip', end: at + name[0].length };
  const minus = matchAt(/마이너스 ?(?=\d)/y, text, at);
  if (minus) return signed(amountAt(text, at, at + minus[0].length), true, at);
  return (
    dateAt(text, at) ?? versionAt(text, at) ?? shareAt(text, at) ?? lapseAt(text, at) ?? wordsAt(text, at)
  );
}

/** `버전 7.0`, `7.0 버전`, `v7`. */
function versionAt(text: string, at: number): Draft | undefined {
  const match =
    matchAt(/(?:버전|version|v\.?) ?(\d+(?:\.\d+)*)(?![\w%])/iy, text, at) ??
    matchAt(/(\d+(?:\.\d+)*) ?버전/y, text, at);
  return match
    ? { type: 'version', version: match[1] ?? '', start: at, end: at + match[0].length }
    : undefined;
}

function signed(
  draft: AmountDraft | Skip | undefined,
  minus: boolean,
  at: number,
): AmountDraft | Skip | undefined {
  return minus && draft?.type === 'amount' ? negated(draft, at) : draft;
}

/** The first syllables of all numbers, and of 제, 마이너스, 버전, 회계연도, 절반, 보름, 나흘, 사흘, 하루. */
const BEGINS = /[열스서마쉰예일여아하한둘두셋세석넷네넉너다닷엿이나사보삼오육칠팔구십백천만억조제버회절]/;
