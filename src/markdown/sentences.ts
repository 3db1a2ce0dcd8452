/** The sentences of `text` that stand at each of `offsets`, which ascend. Linear in the text. */
export function sentencesAt(text: string, offsets: readonly number[], locale: string): string[] {
  const found: string[] = [];
  for (const { segment, index } of sentences(text, locale)) {
    while (found.length < offsets.length) {
      const offset = offsets[found.length] ?? 0;
      if (offset >= index + segment.length) break;
      found.push(windowAround(segment, offset - index));
    }
    if (found.length === offsets.length) break;
  }
  return found;
}

/** `text` itself if it has at most `limit` characters; else its first sentences that fit, else its first words and `…`. */
export function beginningOf(text: string, limit: number, locale: string): string {
  if (text.length <= limit) return text;
  const window = text.slice(0, limit * 2);
  let end = 0;
  for (const { segment, index } of sentences(window, locale)) {
    if (index + segment.trimEnd().length > limit) break;
    end = index + segment.length;
  }
  // A first sentence such as “Yes.” says too little to stand alone.
  if (end > limit / 3) return window.slice(0, end).trimEnd();
  return `${wordsUpTo(window, limit - 1)}…`;
}

/**
 * The sentences of a text with the white space after them. A particle goes on with the sentence before it
 * (`“내렸다.”고 한다`, `Inc.는`), which the rules of Unicode do not know.
 */
function* sentences(text: string, locale: string): Generator<{ segment: string; index: number }> {
  let start = 0;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    const goesOn = /^\p{Script=Hangul}/u.test(segment) && /\S/.test(text[index - 1] ?? ' ');
    if (!goesOn && end > start) yield { segment: text.slice(start, end), index: start };
    if (!goesOn) start = index;
    end = index + segment.length;
  }
  if (end > start) yield { segment: text.slice(start, end), index: start };
}

/** A text without full stops is one sentence, and a thousand links in it would be a thousand copies of it. */
const SENTENCE_LIMIT = 300;

function windowAround(sentence: string, offset: number): string {
  if (sentence.length <= SENTENCE_LIMIT) return sentence.trim();
  const from = Math.max(0, offset - SENTENCE_LIMIT / 3);
  const rest = sentence.slice(from === 0 ? 0 : wordStart(sentence, from, offset));
  const words = rest.length <= SENTENCE_LIMIT ? rest : `${wordsUpTo(rest, SENTENCE_LIMIT - 2)}…`;
  return (from > 0 ? '…' : '') + words.trim();
}

/** The first beginning of a word after `from` and not after `to`; `from` itself when there is none. */
function wordStart(text: string, from: number, to: number): number {
  const space = text.slice(from, to).indexOf(' ');
  return space === -1 ? afterSurrogate(text, from) : from + space + 1;
}

function wordsUpTo(text: string, limit: number): string {
  const space = text.lastIndexOf(' ', limit);
  const end = space > limit / 2 ? space : afterSurrogate(text, limit - 1);
  return text.slice(0, end).trimEnd();
}

/** `index`, or one more where that would part a surrogate pair. */
const afterSurrogate = (text: string, index: number): number =>
  /[\udc00-\udfff]/.test(text[index] ?? '') ? index + 1 : index;
