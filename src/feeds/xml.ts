import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

export type XmlElement = ReturnType<typeof x>;

/** An element; all that is not an element in it is text, which is escaped when it is written. */
export function element(
  name: string,
  attributes: Record<string, string>,
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return x(name, attributes, [...children]);
}

/** An XML document with one child of the root per line. */
export function xmlDocument(
  root: string,
  attributes: Record<string, string>,
  children: readonly XmlElement[],
): string {
  const lines = children.flatMap((child) => ['\n', child]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${write([element(root, attributes, ...lines, '\n')])}\n`;
}

/** Elements as HTML, in the syntax that is XML as well. */
export const htmlOf = (...elements: readonly XmlElement[]): string => write(elements);

// XML cannot say these characters, not even escaped: one of them makes a whole feed unreadable.
const UNSPEAKABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function write(elements: readonly XmlElement[]): string {
  const xml = toXml([...elements], { closeEmptyElements: true, tightClose: true });
  // The serialiser leaves `>` alone, but text must not hold the end of a CDATA section.
  return xml.replace(UNSPEAKABLE, '').replaceAll(']]>', ']]&gt;');
}
