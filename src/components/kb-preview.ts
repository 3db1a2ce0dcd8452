// Runs in the browser.

/**
 * Shows what a typed link points at in place: on hover, focus or tap, in the margin where there is one, else under the line.
 * Only this part is in the page from the start; the rest comes with the first touch of a link.
 */
const selector = 'a[data-preview]';

function meet(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(selector) : null;
  if (link) void import('./preview.ts').then(({ meetLink }) => meetLink(link, event));
}

for (const type of ['pointerover', 'focusin']) document.addEventListener(type, meet);

// A tap shows the evidence, a second tap follows the link; a mouse or the keyboard follows it at once.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(selector) : null;
  if (!link || (event as PointerEvent).pointerType !== 'touch' || link.hasAttribute('aria-expanded')) return;
  event.preventDefault();
  void import('./preview.ts').then(({ meetLink }) => meetLink(link, event));
});
