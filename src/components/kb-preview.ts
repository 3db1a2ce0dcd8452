// Runs in the browser.

/**
 * Shows what a typed link points at in place: on hover, focus or tap, in the margin where there is one, else under the line.
 * Only this part is in the page from the start; the rest comes when a link is first met.
 */
let tapped: HTMLAnchorElement | undefined;

for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, (event) => {
    const link = linkAt(event);
    if (link) void import('./preview.ts').then(({ meetLink }) => meetLink(link, event)).catch(() => {});
  });
}

document.addEventListener('pointerdown', (event) => {
  const link = linkAt(event);
  // Asked now, because the focus that a tap brings opens the card before the click comes.
  tapped = event.pointerType === 'mouse' || link?.ariaExpanded ? undefined : link;
});

// A tap shows the evidence, a second tap follows the link; a mouse and the keyboard follow it at once.
document.addEventListener('click', (event) => {
  const link = linkAt(event);
  if (!link || link !== tapped || event.detail === 0) return;
  event.preventDefault();
  tapped = undefined;
  void import('./preview.ts').then(({ meetLink }) => meetLink(link, event)).catch(() => link.click());
});

function linkAt({ target }: Event): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>('a[data-preview]')) || undefined;
}
