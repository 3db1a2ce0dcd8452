// Runs in the browser.

const GAP = 16;

/** Puts the card beside the line of its link where there is a margin with room, else under the block the link stands in. */
export function placeCard(card: HTMLElement, link: HTMLAnchorElement): void {
  const block =
    link.closest('.table-scroll, p, li, dd, blockquote, figcaption, caption, h1, h2, h3, h4') ?? link;
  if (block.matches('li, dd, figcaption, caption')) block.append(card);
  else block.after(card);
  const top = placeInMargin(card, link);
  if (top === undefined) card.classList.remove('in-margin');
  else card.style.setProperty('--line', `${top}px`);
}

/** @returns how far below the top of the sheet the card begins, if it fits: in the window, and clear of what the margin holds already */
function placeInMargin(card: HTMLElement, link: HTMLAnchorElement): number | undefined {
  const sheet = link.closest<HTMLElement>('.spread')?.getBoundingClientRect();
  const text = link.closest<HTMLElement>('.prose')?.getBoundingClientRect();
  const line = link.getClientRects()[0];
  if (!sheet || !text || !line || !matchMedia('(min-width: 75em)').matches) return undefined;
  card.style.setProperty('--edge', `${text.right - sheet.left}px`);
  card.classList.add('in-margin');
  const { height } = card.getBoundingClientRect();
  const held = document.querySelector('.article-margin > *')?.getBoundingClientRect().bottom ?? sheet.top;
  const highest = Math.max(held, 0) + GAP;
  // The apparatus at the foot reaches into the margin too.
  const foot = document.querySelector('.article-foot')?.getBoundingClientRect().top ?? sheet.bottom;
  const lowest = Math.min(innerHeight, sheet.bottom, foot) - GAP - height;
  if (lowest < highest) return undefined;
  return Math.max(highest, Math.min(line.top, lowest)) - sheet.top;
}
