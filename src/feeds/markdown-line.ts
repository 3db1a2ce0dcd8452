import { absolute } from '../i18n/urls.ts';

/** `[name](address): note`, as lists of Markdown for programs have it. */
export function markdownLine(name: string, path: string, note: string): string {
  const label = oneLine(name).replace(/[\\[\]]/g, '\\$&');
  return `[${label}](${absolute(path)})${note && `: ${oneLine(note)}`}`;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
