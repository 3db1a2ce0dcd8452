import type { Code, Heading, Nodes, Parents, Table, Text } from 'mdast';
import { didYouMean } from '../suggest.ts';
import { BIDI, bidiControl, CONTROL, controlCharacter, withoutHidden } from './characters.ts';
import type { Context, Judge } from './context.ts';
import { LIMITS } from './limits.ts';

/** Text: what entities such as `&#x202e;` brought in, and footnotes that nothing defines. */
export const judgeText: Judge<Text> = (text, { findings }) => {
  const hidden = BIDI.exec(text.value)?.[0] ?? CONTROL.exec(text.value)?.[0];
  if (hidden !== undefined) {
    if (BIDI.test(hidden)) findings.odd(text, 'bidi-control', bidiControl(hidden));
    else findings.odd(text, 'control-character', controlCharacter(hidden));
    text.value = withoutHidden(text.value);
  }
  for (const note of text.value.matchAll(/\[\^([\p{L}\p{N}_-]{1,100})\]/gu)) {
    findings.advise(text, 'undefined-footnote', undefinedFootnote(note[1] ?? ''));
  }
  return undefined;
};

export const judgeHeading: Judge<Heading> = (heading, context) => {
  context.headings.push(heading);
  if (heading.depth === 1 && context.titled && context.checks === 'strict') {
    context.findings.odd(heading, 'second-h1', SECOND);
  }
  if (heading.children.length === 0) context.findings.advise(heading, 'heading-empty', EMPTY_HEADING);
  return undefined;
};

/** Levels that are skipped on the way down; the page's own title is level 1. */
export function checkHeadingOrder({ headings, titled, findings }: Context): void {
  const start = (heading: Heading): number => heading.position?.start.offset ?? 0;
  let last = titled ? 1 : undefined;
  for (const heading of headings.toSorted((a, b) => start(a) - start(b))) {
    if (last !== undefined && heading.depth > last + 1) {
      findings.advise(heading, 'heading-order', skipped(heading.depth, last));
    }
    last = heading.depth;
  }
}

export const judgeCode: Judge<Code> = (code, { findings, languages }) => {
  if (code.lang && !languages.has(code.lang.toLowerCase())) {
    findings.advise(code, 'code-language', unknownLanguage(code.lang, languages));
  }
  if (isUnclosed(code)) findings.odd(code, 'fence-unclosed', UNCLOSED);
  return undefined;
};

/** A closed fence takes two lines more than its text, an indented block none; only one without end ends in a line feed. */
function isUnclosed({ value, position }: Code): boolean {
  if (!position) return false;
  const { start, end } = position;
  return end.column === 1 || (value !== '' && end.line - start.line === value.split('\n').length);
}

/** Cells are padded to the width of the table, so width is what costs. */
export const judgeTable: Judge<Table> = (table, { findings }) => {
  const columns = table.children[0]?.children.length ?? 0;
  if (columns <= LIMITS.tableColumns) return undefined;
  findings.odd(table, 'table-columns', tooWide(columns));
  table.align = (table.align ?? []).slice(0, LIMITS.tableColumns);
  for (const row of table.children) row.children.length = Math.min(row.children.length, LIMITS.tableColumns);
  return undefined;
};

/** Puts the bare text of what lies too deep in its place. */
export function flatten(node: Parents, { findings }: Context): void {
  findings.odd(node, 'nesting-depth', TOO_DEEP);
  let value = '';
  const pending: Nodes[] = node.children.toReversed();
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === 'text' || next.type === 'inlineCode' || next.type === 'code') value += next.value;
    if ('children' in next) for (const child of next.children.toReversed()) pending.push(child);
  }
  const text: Text = { type: 'text', value: withoutHidden(value), ...(node.position && { position: node.position }) };
  node.children = value === '' ? [] : [text];
}

export const BODY_EMPTY =
  'Unexpected end of the article, expected a text after the front matter. Write one, or set "draft: true".';

const SECOND =
  'Unexpected heading of level 1, expected levels 2 to 6: the title in the front matter is the first. Write "## …" instead of "# …".';
const EMPTY_HEADING = 'Unexpected heading without words, expected a text. Write it or delete the line.';
const UNCLOSED =
  'Unexpected end of the text inside a code block, expected a closing fence: all that follows is shown as code. Add a line with ``` after the code.';
const TOO_DEEP = `Unexpected nesting, expected at most ${LIMITS.depth} levels of lists, quotes and emphasis inside one another. Flatten it.`;
const skipped = (depth: number, last: number): string =>
  `Unexpected heading of level ${depth} after level ${last}, expected at most level ${last + 1}. Write "${'#'.repeat(last + 1)} …".`;
const tooWide = (columns: number): string =>
  `Unexpected table of ${columns} columns, expected at most ${LIMITS.tableColumns}. Split it, or let rows and columns change places.`;
const undefinedFootnote = (name: string): string =>
  `Unexpected footnote [^${name}] without a definition, expected a line "[^${name}]: …". Add it at the foot of the text, or delete the mark.`;
const unknownLanguage = (language: string, known: ReadonlySet<string>): string =>
  `Unexpected code language "${language.slice(0, 40)}", expected one that can be coloured.${didYouMean(language.slice(0, 40), known)} Use its usual short name, or "text".`;
