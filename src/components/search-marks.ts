// Runs in the browser; loaded where the address names words to mark.
import { marker, marksOf, withoutMarks, type Stretch } from '../search/client/marks.ts';

/*
 * Marks the words of `?mark=…` in the text of the page, by highlights that do not touch the document, and says so in the
 * notice of `SearchMarks.astro`. The address keeps its fragment; the marks leave it with the highlights.
 */
const name = 'kb-found';
const notice = document.querySelector<HTMLElement>('.marks-notice');
const text = document.querySelector('[data-pagefind-body]') ?? document.querySelector('main');
const blocks =
  'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption, pre, blockquote, div, section, main';
const left = '[data-pagefind-ignore], svg, script, style, .visually-hidden, .heading-anchor';

if (notice && text && 'highlights' in CSS) mark(text, notice);

function mark(text: Element, notice: HTMLElement): void {
  const find = marker(marksOf(location.search));
  const ranges: Range[] = [];
  const found = new Set<string>();
  for (const nodes of runsOf(text)) {
    for (const stretch of find(nodes.map(({ data }) => data).join(''))) {
      ranges.push(rangeOf(nodes, stretch));
      found.add(stretch.mark);
    }
  }
  if (ranges.length === 0) return;
  CSS.highlights.set(name, new Highlight(...ranges));
  const said = notice.querySelector('p');
  const words = [...found].join(', ');
  if (said) said.textContent = (notice.dataset['text'] ?? '').replace('{}', () => words);
  notice.hidden = false;
  notice.querySelector('button')?.addEventListener('click', () => unmark(notice));
}

function unmark(notice: HTMLElement): void {
  CSS.highlights.delete(name);
  notice.hidden = true;
  const { pathname, search, hash } = location;
  history.replaceState(history.state, '', `${pathname}${withoutMarks(search)}${hash}`);
  // Focus would be lost with the button.
  document.querySelector('main')?.focus({ preventScroll: true });
}

/** The text nodes that a reader sees as one text: a word may go on in the next of them. */
function runsOf(root: Element): Text[][] {
  const runs: Text[][] = [];
  let block: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || parent.closest(left)) continue;
    const own = parent.closest(blocks);
    if (own !== block) runs.push([]);
    block = own;
    runs.at(-1)?.push(node);
  }
  return runs;
}

function rangeOf(nodes: readonly Text[], { start, end }: Stretch): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (before <= start && start < after) range.setStart(node, start - before);
    if (before < end && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}
