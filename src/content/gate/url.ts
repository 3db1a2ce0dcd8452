import { closest } from '../suggest.ts';
import { LIMITS } from './limits.ts';

/**
 * What is wrong with the address of a link, or undefined. Allowed are web, mail and telephone addresses, paths,
 * fragments, and links typed by a collection (`fact:`, `source:`).
 */
export function judgeAddress(url: string): { rule: string; message: string } | undefined {
  if (url.length > LIMITS.urlCharacters) return { rule: 'url-too-long', message: tooLong(url.length) };
  const scheme = schemeOf(url);
  if (scheme === undefined) return undefined;
  if (scheme === '//') return { rule: 'url-scheme', message: NO_SCHEME };
  if (!LINK_SCHEMES.has(scheme)) return { rule: 'url-scheme', message: badScheme(scheme, url) };
  if ((scheme === 'http' || scheme === 'https') && !URL.canParse(url)) {
    return { rule: 'url-scheme', message: badAddress(url) };
  }
  return undefined;
}

/**
 * The scheme of an address as a browser sees it, in lower case; `//` when only the host is given; undefined for a
 * path or fragment. Browsers drop tabs, line ends and leading controls, and take `\` for `/`.
 */
export function schemeOf(url: string): string | undefined {
  const seen = url.replace(/[\0-\x1f\x7f-\x9f\p{DI}]/gu, '').trim();
  if (/^[/\\]{2}/.test(seen)) return '//';
  return /^([a-z][a-z0-9+.-]*):/i.exec(seen)?.[1]?.toLowerCase();
}

/** Schemes of typed links: the names of our collections. */
const TYPED_SCHEMES = ['fact', 'source', 'term', 'org', 'claim', 'chart'] as const;

const LINK_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel', ...TYPED_SCHEMES]);

const shown = (url: string): string => (url.length > 60 ? `${url.slice(0, 59)}…` : url).replace(/\s/g, ' ');

function badScheme(scheme: string, url: string): string {
  const near = closest(scheme, LINK_SCHEMES);
  const hint = near === undefined ? '' : ` Did you mean "${near}:"?`;
  return `Unexpected address "${shown(url)}", expected one that begins with https:, mailto:, tel: or a path.${hint} Link to a page, or write the words without a link.`;
}

const NO_SCHEME =
  'Unexpected address without a scheme ("//host"), expected one that begins with https://. Write it out.';
const badAddress = (url: string): string =>
  `Unexpected address "${shown(url)}", expected a whole web address. Check the host, or put the words between backticks if it is only an example.`;
const tooLong = (length: number): string =>
  `Unexpected address of ${length.toLocaleString('en')} characters, expected at most ${LIMITS.urlCharacters.toLocaleString('en')}. Use a shorter one; what is embedded in an address belongs into a file.`;
