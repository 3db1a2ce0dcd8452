// Runs in the browser.
import { cardContent } from './preview-content.ts';
import { placeCard } from './preview-place.ts';

/** One card for the whole page. It belongs to the link it was opened from, which is its owner from the moment it is fetched. */
let card: HTMLElement | undefined;
let owner: HTMLAnchorElement | undefined;
/** The link whose card was closed by hand: it stays closed until the reader has gone and come back. */
let dismissed: HTMLAnchorElement | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

const HOVER_DELAY = 180;
/** Time to reach the card: under the line it is near, the margin is a way off. */
const LEAVE_DELAY = { below: 400, margin: 1500 };

/** Opens the card of `link`: at once for the keyboard and a tap, after a moment for a passing pointer. */
export function meetLink(link: HTMLAnchorElement, event: Event): void {
  if (event.type === 'pointerover') {
    if ((event as PointerEvent).pointerType !== 'mouse' || link === dismissed) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void open(link), HOVER_DELAY);
    link.addEventListener('pointerleave', leave, { once: true });
  } else if (event.type === 'click') {
    void open(link).then((shown) => (shown ? reveal() : link.click()));
  } else if (link !== dismissed && document.activeElement === link) {
    void open(link).then(reveal);
  }
}

/** @returns false where nothing can be shown, and nothing else is */
async function open(link: HTMLAnchorElement): Promise<boolean> {
  clearTimeout(waiting);
  if (owner === link && card) return true;
  if (owner !== link) close();
  owner = link;
  link.ariaExpanded = 'false';
  const content = await cardContent(link.dataset['preview'] ?? '');
  if (content.length === 0) {
    if (owner === link) close();
    return owner !== undefined;
  }
  // The reader may have gone on to another link while this one was on its way.
  if (owner !== link || card) return true;
  card = cardWith(content, link);
  placeCard(card, link);
  link.ariaExpanded = 'true';
  link.setAttribute('aria-details', card.id);
  return true;
}

/** Under a long paragraph the card may begin below the window. A passing mouse moves nothing. */
function reveal(): void {
  card?.scrollIntoView({ block: 'nearest' });
}

function close(): void {
  clearTimeout(waiting);
  card?.remove();
  card = undefined;
  owner?.removeAttribute('aria-expanded');
  owner?.removeAttribute('aria-details');
  owner = undefined;
}

function leave(): void {
  clearTimeout(waiting);
  dismissed = undefined;
  const delay = card?.classList.contains('in-margin') ? LEAVE_DELAY.margin : LEAVE_DELAY.below;
  waiting = setTimeout(() => {
    if (!card?.matches(':hover') && !owner?.matches(':hover') && !holds(document.activeElement)) close();
  }, delay);
}

function cardWith(content: Node[], link: HTMLAnchorElement): HTMLElement {
  const box = document.createElement('div');
  box.className = 'preview-card';
  box.id = 'preview-card';
  box.role = 'group';
  box.ariaLabel = link.textContent.trim();
  box.append(...content);
  box.addEventListener('pointerleave', leave);
  box.addEventListener('pointerenter', () => clearTimeout(waiting));
  return box;
}

/** The card stands after its block, but for the keyboard its links come right after the link that opened it. */
function tab(event: KeyboardEvent): void {
  const links = [...(card?.querySelectorAll('a') ?? [])];
  const from = document.activeElement;
  if (from === owner && !event.shiftKey) to(links[0]);
  else if (from === links[0] && event.shiftKey) to(owner);
  else if (from === links.at(-1) && !event.shiftKey) dismiss();

  function to(next: HTMLElement | undefined): void {
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

/** Closes the card and gives focus back to its link where the card had it. */
function dismiss(): void {
  const link = owner;
  const inside = card?.contains(document.activeElement);
  close();
  dismissed = link;
  if (inside) link?.focus();
}

const holds = (node: Element | null): boolean =>
  node !== null && (node === owner || (card?.contains(node) ?? false));

document.addEventListener('keydown', (event) => {
  if (!owner) return;
  if (event.key === 'Escape') dismiss();
  if (event.key === 'Tab' && card) tab(event);
});

document.addEventListener('focusin', ({ target }) => {
  if (target !== dismissed) dismissed = undefined;
  if (owner && !holds(target as Element)) close();
});

document.addEventListener('pointerdown', ({ target }) => {
  if (owner && !owner.contains(target as Node) && !card?.contains(target as Node)) close();
});

// Bubbles after the first tap has been held back, so what comes here leads away; the place it leads to is measured without the card.
addEventListener('click', (event) => {
  if (!event.defaultPrevented && owner?.contains(event.target as Node)) close();
});
