/**
 * Where a bare URL ends in running text, as an index into `text`, which begins with the URL and holds no space.
 *
 * 1. At a full-width or typographic mark: `https://example.org/a。`, `https://example.org/a”라고`.
 * 2. Before Hangul, Kana or Han that follow something else than `/ ? & = # - _ +` or their like, since words in a
 *    URL begin where a part of it begins: `https://example.org/a를`, `https://example.org/a)에서`, `…/a.그리고`.
 *    So `/wiki/한글`, `?q=한글`, `/한글-이야기` and `/대한민국_(국가)` stay whole, and so does whatever is
 *    percent-encoded. A word glued to more of the URL is a part of it too: `/posts/aws의-전략`.
 * 3. Before a Korean particle that is the whole last part: `https://example.org/에서`.
 * 4. Then GFM's own rule: closing punctuation and unmatched `)` are not part of it.
 *
 * A particle after Hangul (`/wiki/한글을`) cannot be told from the word without a dictionary and stays; whoever needs
 * it writes `<https://…>`.
 */
export function urlEnd(text: string): number {
  const scheme = text.indexOf('://');
  const start = scheme === -1 ? 0 : scheme + 3;
  const path = start + Math.max(0, text.slice(start).search(/[/?#]|$/));
  const mark = text.search(MARKS);
  const limit = mark === -1 ? text.length : mark;
  const end = particleStart(text.slice(0, wordStart(text.slice(0, limit), path)), path);
  return end === text.length ? end : trimmedEnd(text, end);
}

const CJK = String.raw`\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}`;
const MARKS = /[\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’«»…·]/u;
const WORD = new RegExp(`[${CJK}]+`, 'gu');
const PARTICLES = new Set(
  '은 는 이 가 을 를 에 의 와 과 도 만 로 으로 에서 에게 까지 부터 보다 처럼 이나 나 이며 며 이고 고 라고 이라고 라는 이라는 에는 에도 에서는 에서도 로는 으로는 이다 입니다 이라 라'.split(
    ' ',
  ),
);

/** Index of the first word that is no part of the URL, by rule 2. */
function wordStart(text: string, path: number): number {
  for (const word of text.matchAll(WORD)) {
    const { index } = word;
    const before = text.slice(Math.max(0, index - 2), index);
    // In a host name a word may follow a dot (`www.한국.kr`); in a path a dot before a word ends a sentence.
    const begins = index < path ? /[/.@-]$/.test(before) : /(?:[/?&=#\-_+@|]|\/~|_\()$/.test(before);
    const continues =
      index > path && /^[-_/%=&\w]/.test(text.slice(index + word[0].length)) && /\w$/.test(before);
    if (!begins && !continues) return index;
  }
  return text.length;
}

/** Index of a particle that is all there is after the last slash, by rule 3. */
function particleStart(text: string, path: number): number {
  const slash = text.lastIndexOf('/');
  const last = text.slice(slash + 1);
  // No particle is longer, and a long run of full stops would cost its square.
  if (slash < path || last.length > 12) return text.length;
  return PARTICLES.has(last.replace(/[^\p{L}\p{N}]+$/u, '')) ? slash + 1 : text.length;
}

/** Rule 4 for a URL that was cut: what closes it now was in its middle when GFM looked. */
function trimmedEnd(text: string, end: number): number {
  let open = 0;
  for (const character of text.slice(0, end)) open += character === '(' ? 1 : character === ')' ? -1 : 0;
  let last = end;
  while (last > 0) {
    const character = text[last - 1] ?? '';
    if (character === ')' && open >= 0) break;
    if (!/[!"&'(),.:;<>?[\]{}*_~]/.test(character)) break;
    open += character === ')' ? 1 : character === '(' ? -1 : 0;
    last -= 1;
  }
  return last;
}
