import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import type { Html } from 'mdast';
import type { Point } from 'unist';
import type { WrittenAttribute } from './inert-html.ts';

/** Cuts one `html` node into tags and text with the HTML standard's own tokenizer. Comments fall away. */
export function tokensOf({ value, position }: Html): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const at = (token: { location: Token.Location | null }): Point => pointIn(position?.start, token.location);
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        tokens.push({ type: 'open', name: token.tagName, attributes: token.attrs, point: at(token) });
        const mode = MODES.get(token.tagName);
        if (mode !== undefined) tokenizer.state = mode;
      },
      onEndTag: (token) => void tokens.push({ type: 'close', name: token.tagName, point: at(token) }),
      onCharacter: (token) => void tokens.push({ type: 'text', value: token.chars, point: at(token) }),
      onWhitespaceCharacter: (token) => void tokens.push({ type: 'text', value: token.chars, point: at(token) }),
      onNullCharacter() {},
      onComment() {},
      onDoctype: (token) => void tokens.push({ type: 'broken', what: 'document type', point: at(token) }),
      onEof() {},
      onParseError({ code }) {
        const unfinished = UNFINISHED.get(code);
        if (unfinished) tokens.push({ type: 'broken', what: unfinished.what, point: pointAt(value, unfinished.opening, position?.start) });
      },
    },
  );
  tokenizer.write(value, true);
  return tokens;
}

/** Elements whose content is not markup: a tag inside is text. */
const MODES: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['noscript', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

/** What the end of the text may leave open, with what began it. */
const UNFINISHED: ReadonlyMap<string, { what: string; opening: string }> = new Map([
  ['eof-in-tag', { what: 'tag without its ">"', opening: '<' }],
  ['eof-in-comment', { what: 'comment without its "-->"', opening: '<!--' }],
  ['eof-in-cdata', { what: 'CDATA without its "]]>"', opening: '<![CDATA[' }],
]);

/** Where the last `opening` of the text is. */
function pointAt(value: string, opening: string, start: Point | undefined): Point {
  const lines = value.slice(0, Math.max(0, value.lastIndexOf(opening))).split('\n');
  return pointIn(start, { startLine: lines.length, startCol: (lines.at(-1)?.length ?? 0) + 1 });
}

/** Exact for the first line; in a quotation or list, columns of later ones count from the start of their text. */
function pointIn(start: Point | undefined, found: { startLine: number; startCol: number } | null): Point {
  const line = start?.line ?? 1;
  const column = start?.column ?? 1;
  if (!found) return { line, column };
  const isFirst = found.startLine === 1;
  return { line: line + found.startLine - 1, column: isFirst ? column + found.startCol - 1 : found.startCol };
}

export type HtmlToken =
  | { type: 'open'; name: string; attributes: WrittenAttribute[]; point: Point }
  | { type: 'close'; name: string; point: Point }
  | { type: 'text'; value: string; point: Point }
  | { type: 'broken'; what: string; point: Point };
