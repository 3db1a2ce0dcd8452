import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { LabelsOf } from './labels.ts';

/**
 * Marks links that leave the site. They open where the reader chooses to open them: no `target`.
 *
 * `<a href="https://example.org/">` → `<a href="https://example.org/" class="external" rel="noopener" title="other site">`
 *
 * Second net behind the gate: a link with a scheme that is not for reading loses its address.
 */
export function rehypeExternalLinks(labelsOf: LabelsOf) {
  return (tree: Root, file: { path?: string }): void => {
    const { externalLink } = labelsOf(file.path);
    visit(tree, 'element', ({ tagName, properties }) => {
      const href = properties['href'];
      if (tagName !== 'a' || typeof href !== 'string') return;
      const scheme = schemeOf(href);
      if (scheme === undefined) return;
      if (scheme !== 'http' && scheme !== 'https') {
        if (!HARMLESS.has(scheme)) delete properties['href'];
        return;
      }
      properties['className'] = ['external'];
      properties['rel'] = ['noopener'];
      properties['title'] ??= externalLink;
    });
  };
}

const HARMLESS = new Set(['mailto', 'tel', 'sms', 'xmpp', 'irc', 'ircs']);

/** As a browser reads it, which skips control characters and white space; `//host` is as good as `https://host`. */
function schemeOf(url: string): string | undefined {
  const seen = url.replace(/[\u0000-\u0020]+/g, '');
  if (/^[/\\]{2}/.test(seen)) return 'https';
  return /^([a-z][a-z\d+.-]*):/i.exec(seen)?.[1]?.toLowerCase();
}
