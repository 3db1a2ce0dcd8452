import { SCHEMES } from '../content/article.ts';

/** A destination inside the site, taken apart. */
export interface Destination {
  /** Path as written, without query and fragment, percent-decoded, NFC. */
  target: string;
  /** Without `#`, percent-decoded, NFC. */
  fragment: string;
}

/**
 * What `url` points at inside the site, or undefined when it leads elsewhere.
 *
 * @example
 * destination('../en/other%20one.md#The%20end') // { target: '../en/other one.md', fragment: 'The end' }
 * destination('mailto:a@example.org')           // undefined
 */
export function destination(url: string): Destination | undefined {
  if (isExternal(url)) return undefined;
  const hash = url.indexOf('#');
  const address = hash === -1 ? url : url.slice(0, hash);
  const query = address.indexOf('?');
  return {
    target: decoded(query === -1 ? address : address.slice(0, query)),
    fragment: hash === -1 ? '' : decoded(url.slice(hash + 1)),
  };
}

/** `fact:some-id` → the id in the collection that the scheme names; undefined for every other address. */
export function typedDestination(
  url: string,
): { scheme: (typeof SCHEMES)[number]; target: string } | undefined {
  const colon = url.indexOf(':');
  const scheme = SCHEMES.find((name) => name === url.slice(0, colon));
  return scheme && { scheme, target: decoded(url.slice(colon + 1)) };
}

/** It has a scheme or names a host. */
export const isExternal = (url: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    // A stray per cent sign is part of the name.
    return text.normalize('NFC');
  }
}
