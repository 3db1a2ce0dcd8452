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
        const mode = MODES[token.tagName];
        if (mode !== undefined) tokenizer.state = mode;
      },
      onEndTag: (token) => void tokens.push({ type: 'close', name: token.tagName, point: at(token) }),
      onCharacter: (token) => void tokens.push({ type: 'text', value: token.chars, point: at(token) }),
      onWhitespaceCharacter: (token) => void tokens.push({ type: 'text', value: token.chars, point: at(token) }),
      onNullCharacter() {},
      onComment() {},
      onDoctype: (token) => void tokens.push({ type: 'broken', what: 'document type', point: at(token) }),
      onEof() {},
      onParseError({ code, startLine, startCol }) {
        const what = UNFINISHED[code];
        if (what === undefined) return;
        tokens.push({ type: 'broken', what, point: pointIn(position?.start, { startLine, startCol }) });
      },
    },
  );
  tokenizer.write(value, true);
  return tokens;
}

/** Elements whose content is not markup: a tag inside is text. */
const MODES: Partial<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

const UNFINISHED: Partial<Record<string, string>> = {
  'eof-in-tag': 'end of the tag',
  'eof-in-comment': 'end of the text inside a comment',
  'eof-in-cdata': 'end of the text inside CDATA',
};

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
