import { LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Problem } from '../problem.ts';
import { BIDI, bidiControl, CONTROL, controlCharacter, withoutHidden } from './characters.ts';
import { createFindings, type Checks, type Findings } from './findings.ts';
import { LIMITS } from './limits.ts';
import { locateIn, type Locate } from './yaml-place.ts';
import { refuseShapes } from './yaml-shape.ts';

/**
 * Reads YAML as plain data: no tags, anchors, aliases, merge keys or directives; a key stands once; days stay text.
 * Lines are those of the file. `data` is undefined when there is a problem with the YAML itself, or nothing in it.
 *
 * @param firstLine the line of the file that `text` begins on
 * @param prefix of the rule names: `frontmatter-syntax`, `data-syntax`
 */
export function readYaml(
  text: string,
  { file, checks, firstLine = 1, prefix }: YamlOptions,
): { data: unknown; locate: Locate; problems: Problem[] } {
  const findings = createFindings({ file, checks });
  const none = () => ({ data: undefined, locate: () => ({ line: firstLine, column: 1 }), problems: findings.list() });
  const limit = prefix === 'frontmatter' ? LIMITS.frontMatterBytes : LIMITS.dataBytes;
  const at = { line: firstLine, column: 1 };
  const bytes = Buffer.byteLength(text);
  if (bytes > limit) {
    findings.odd(at, `${prefix}-too-big`, tooBig(bytes, limit));
    return none();
  }
  const depth = prefix === 'frontmatter' ? LIMITS.frontMatterDepth : LIMITS.dataDepth;
  if (!refuseShapes(text, { firstLine, prefix, depth }, findings)) return none();

  const counter = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
    // `silent` would also keep quiet about a second document.
    logLevel: 'error',
    lineCounter: counter,
  });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  if (document.errors.length > 0) {
    reportErrors(document.errors, prefix, place, findings);
    return none();
  }
  const locate = locateIn(document, place);
  const data = checks === 'strict' ? document.toJS() : cleaned(document.toJS());
  checkCharacters(document, place, findings);
  return { data, locate, problems: findings.list() };
}

function reportErrors(
  errors: readonly YAMLError[],
  prefix: string,
  place: (offset: number) => { line: number; column: number },
  findings: Findings,
): void {
  for (const error of errors.filter(({ code }) => code === 'DUPLICATE_KEY')) {
    findings.odd(place(error.pos[0]), `${prefix}-duplicate-key`, DUPLICATE);
  }
  // One slip makes the parser complain several times; the first is where it stands.
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (first) findings.odd(place(first.pos[0]), `${prefix}-syntax`, badSyntax(first));
}

/** Escapes (`"\u202e"`) can bring in what the bytes do not show. */
function checkCharacters(
  document: Document.Parsed,
  place: (offset: number) => { line: number; column: number },
  findings: Findings,
): void {
  const pending: unknown[] = [document.contents];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (typeof node !== 'object') continue;
    if ('items' in node && Array.isArray(node.items)) pending.push(...node.items);
    if ('key' in node) pending.push(node.key);
    if (!('value' in node)) continue;
    if (typeof node.value !== 'string') pending.push(node.value);
    if (typeof node.value !== 'string' || !('range' in node) || !Array.isArray(node.range)) continue;
    const at = place(Number(node.range[0]));
    const control = CONTROL.exec(node.value)?.[0];
    if (control !== undefined) findings.odd(at, 'control-character', controlCharacter(control));
    const bidi = BIDI.exec(node.value)?.[0];
    if (bidi !== undefined) findings.odd(at, 'bidi-control', bidiControl(bidi));
  }
}

/** The depth of the data is limited before it is parsed, so recursion is safe here. */
function cleaned(data: unknown): unknown {
  if (typeof data === 'string') return withoutHidden(data);
  if (Array.isArray(data)) return data.map(cleaned);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleaned(value)]));
}

function badSyntax({ code, message }: YAMLError): string {
  const what = message.split('\n')[0]?.replace(/\.$/, '') ?? message;
  return `Unexpected YAML (${what}), expected "key: value" on each line. ${MENDS[code] ?? MENDS['default']}`;
}

const MENDS: Partial<Record<string, string>> = {
  default: 'Put the value in quotes, and indent with spaces, two for each level.',
  BLOCK_AS_IMPLICIT_KEY: 'A value with a colon in it needs quotes: title: "One: two".',
  MULTILINE_IMPLICIT_KEY: 'Each line needs a key and a colon; put long values in quotes.',
  TAB_AS_INDENT: 'Indent with spaces instead of tabs.',
  BAD_INDENT: 'Let keys of one level begin in the same column.',
  BAD_SCALAR_START: 'Put the value in quotes.',
  MISSING_CHAR: 'Close the quote or bracket, and put a space after each colon.',
  MULTIPLE_DOCS: 'Take out the line "---" or "..." inside.',
};

const DUPLICATE = 'Unexpected second key of this name, expected each key once. Delete one of the two.';

const tooBig = (bytes: number, limit: number): string =>
  `Unexpected ${bytes.toLocaleString('en')} bytes of YAML, expected at most ${limit.toLocaleString('en')}. Move long text into the body.`;

export interface YamlOptions {
  file: string;
  checks: Checks;
  firstLine?: number;
  prefix: 'frontmatter' | 'data';
}
