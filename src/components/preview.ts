// Runs in the browser.

/** One card for the whole page; it belongs to the link it was opened from. */
let card: HTMLElement | undefined;
let owner: HTMLAnchorElement | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
const fetched = new Map<string, Promise<Node[]>>();

const HOVER_DELAY = 180;
const LEAVE_DELAY = 250;

/** Opens the card of `link`: at once for the keyboard and a tap, after a moment for a passing pointer. */
export function meetLink(link: HTMLAnchorElement, event: Event): void {
  clearTimeout(waiting);
  if (event.type === 'pointerover') {
    if ((event as PointerEvent).pointerType !== 'mouse') return;
    waiting = setTimeout(() => void open(link), HOVER_DELAY);
    link.addEventListener('pointerleave', leave, { once: true });
  } else {
    void open(link);
  }
}

async function open(link: HTMLAnchorElement): Promise<void> {
  if (owner === link) return;
  close();
  owner = link;
  const content = await contentOf(link.dataset['preview'] ?? '');
  // The reader may have gone on to another link while this one was on its way.
  if (owner !== link || content.length === 0) return;
  card = cardWith(content);
  place(card, link);
  link.setAttribute('aria-expanded', 'true');
  link.setAttribute('aria-details', card.id);
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
  waiting = setTimeout(() => {
    if (!card?.matches(':hover') && document.activeElement !== owner && !card?.contains(document.activeElement)) close();
  }, LEAVE_DELAY);
}

function cardWith(content: Node[]): HTMLElement {
  const aside = document.createElement('aside');
  aside.className = 'preview-card';
  aside.id = 'preview-card';
  aside.append(...content.map((node) => node.cloneNode(true)));
  aside.addEventListener('pointerleave', leave);
  aside.addEventListener('pointerenter', () => clearTimeout(waiting));
  return aside;
}

/** After the block the link stands in, so that tabbing and reading go on from the link; wide screens set it in the margin. */
function place(aside: HTMLElement, link: HTMLAnchorElement): void {
  const block = link.closest('.table-scroll, p, li, dd, blockquote, figcaption, h2, h3, h4') ?? link;
  const inList = block.matches('li, dd');
  if (inList) block.append(aside);
  else block.after(aside);
  const sheet = link.closest<HTMLElement>('.spread')?.getBoundingClientRect();
  const text = link.closest<HTMLElement>('.prose')?.getBoundingClientRect();
  const line = link.getClientRects()[0];
  if (!sheet || !text || !line || !matchMedia('(min-width: 75em)').matches) return;
  aside.classList.add('in-margin');
  aside.style.setProperty('--line', `${line.top - sheet.top}px`);
  aside.style.setProperty('--edge', `${text.right - sheet.left}px`);
}

/** The card's content: the `<main>` of a small page. Parsed by the request itself, which runs nothing and needs no sink. */
function contentOf(address: string): Promise<Node[]> {
  const known = fetched.get(address);
  if (known) return known;
  const loading = new Promise<Node[]>((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('loadend', () => {
      const main = request.status === 200 ? request.responseXML?.querySelector('main') : undefined;
      if (!main) fetched.delete(address);
      resolve(main ? [...main.childNodes].map((node) => document.importNode(node, true)) : []);
    });
    request.send();
  });
  fetched.set(address, loading);
  return loading;
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !owner) return;
  const link = owner;
  const inside = card?.contains(document.activeElement);
  close();
  if (inside) link.focus();
});

document.addEventListener('focusin', (event) => {
  const target = event.target as Node;
  if (card && target !== owner && !card.contains(target)) close();
});

document.addEventListener('pointerdown', (event) => {
  const target = event.target as Node;
  if (card && !owner?.contains(target) && !card.contains(target)) close();
});
