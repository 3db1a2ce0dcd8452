// Runs in the browser.

/**
 * The content of a card: the `<main>` of a small page, parsed by the request itself, which runs nothing and needs no sink.
 * Empty where the page could not be had; the next call tries again.
 */
export async function cardContent(address: string): Promise<Node[]> {
  const loading = fetched.get(address) ?? load(address);
  fetched.set(address, loading);
  const main = await loading;
  if (!main) fetched.delete(address);
  const copy = main && document.importNode(main, true);
  // A card opens no further card: its links are links.
  for (const link of copy?.querySelectorAll('[data-preview]') ?? []) link.removeAttribute('data-preview');
  return [...(copy?.childNodes ?? [])];
}

const fetched = new Map<string, Promise<Element | undefined>>();

function load(address: string): Promise<Element | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('loadend', () => {
      resolve((request.status === 200 && request.responseXML?.querySelector('main')) || undefined);
    });
    request.send();
  });
}
