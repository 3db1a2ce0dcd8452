// Runs in the browser.

/** The first element that matches; its absence is a mistake in the markup beside the script. */
export function required<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`Unexpected markup, expected ${selector}.`);
  return element;
}
