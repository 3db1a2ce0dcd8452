import { isUtf8 } from 'node:buffer';
import type { Problem } from '../problem.ts';
import { BIDI, bidiControl, CONTROL, controlCharacter, withoutHidden } from './characters.ts';
import { createFindings, type Checks, type Findings } from './findings.ts';
import { LIMITS } from './limits.ts';

/**
 * Bytes → text with `\n` line ends and without a byte order mark. `text` is absent when the bytes are no text, or
 * more of it than can be parsed in time; in lenient checks the caller then leaves the file out.
 */
export function decodeText(
  bytes: Buffer,
  file: string,
  { checks }: { checks: Checks },
): { text?: string; problems: Problem[] } {
  const findings = createFindings({ file, checks });
  const text = decode(bytes, findings);
  if (text === undefined) return { problems: findings.list() };
  const lines = text.split('\n');
  const fits = checkSize(lines, findings);
  checkLines(lines, findings);
  if (text.trim() === '') findings.odd(undefined, 'file-empty', EMPTY);
  if (!fits) return { problems: findings.list() };
  return { text: checks === 'strict' ? text : withoutHidden(text), problems: findings.list() };
}

function decode(bytes: Buffer, findings: Findings): string | undefined {
  if (bytes.length > LIMITS.articleBytes) {
    findings.odd(undefined, 'file-too-big', tooBig(bytes.length));
    return undefined;
  }
  if (isUtf16(bytes)) {
    findings.odd(undefined, 'encoding', badEncoding('UTF-16'));
    return undefined;
  }
  if (!isUtf8(bytes)) {
    findings.odd(firstBadByte(bytes), 'encoding', badEncoding(isEucKr(bytes) ? 'EUC-KR (CP949)' : undefined));
    return undefined;
  }
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const lone = text.indexOf('\r');
  if (lone === -1) return text;
  findings.odd({ line: text.slice(0, lone).split('\n').length, column: 1 }, 'line-ends', LONE_CR);
  return text.replaceAll('\r', '\n');
}

/** By its byte order mark, or by the zeros that every second byte of it is in Latin text. */
function isUtf16(bytes: Buffer): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const head = bytes.subarray(0, 512);
  return head.length >= 8 && head.filter((byte) => byte === 0).length > head.length / 4;
}

function isEucKr(bytes: Buffer): boolean {
  try {
    return /[가-힣]/.test(new TextDecoder('euc-kr', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

function firstBadByte(bytes: Buffer): { line: number; column: number } {
  let line = 1;
  let start = 0;
  // A line feed is never part of a longer character in UTF-8, so each line can be judged alone.
  for (let end = bytes.indexOf(10); end !== -1 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
    start = end + 1;
    line += 1;
  }
  const end = bytes.indexOf(10, start);
  const broken = new TextDecoder().decode(bytes.subarray(start, end === -1 ? bytes.length : end));
  return { line, column: broken.indexOf('\ufffd') + 1 };
}

/** Whether the text is within what a parser can be trusted with. */
function checkSize(lines: readonly string[], findings: Findings): boolean {
  let fits = lines.length <= LIMITS.lines;
  if (!fits) findings.odd({ line: LIMITS.lines, column: 1 }, 'too-many-lines', tooManyLines(lines.length));
  for (const [index, line] of lines.entries()) {
    if (containers(line) > LIMITS.depth) {
      findings.odd({ line: index + 1, column: 1 }, 'nesting-depth', TOO_DEEP);
      fits = false;
    }
    // Shorter than either limit: nothing to count.
    if (line.length <= LIMITS.lineMarkup) continue;
    const at = { line: index + 1, column: 1 };
    const markup = countMarkup(line);
    if (line.length > LIMITS.lineCharacters) findings.odd(at, 'line-too-long', lineTooLong(line.length));
    if (markup > LIMITS.lineMarkup) findings.odd(at, 'line-markup', lineMarkup(markup));
    if (line.length > LIMITS.lineCharacters || markup > LIMITS.lineMarkup) fits = false;
  }
  return fits;
}

function checkLines(lines: readonly string[], findings: Findings): void {
  for (const [index, line] of lines.entries()) {
    const at = (column: number) => ({ line: index + 1, column: column + 1 });
    const control = line.search(CONTROL);
    if (control !== -1) findings.odd(at(control), 'control-character', controlCharacter(line[control] ?? ''));
    const bidi = line.search(BIDI);
    if (bidi !== -1) findings.odd(at(bidi), 'bidi-control', bidiControl(line[bidi] ?? ''));
    if (CONFLICT.test(line)) findings.odd(at(0), 'conflict-marker', conflict(line.slice(0, 7)));
    const replacement = line.indexOf('\ufffd');
    if (replacement !== -1) findings.advise(at(replacement), 'encoding', REPLACEMENT);
  }
}

/** Quotations and list items that one line opens: each costs the parser all those around it. */
function containers(line: string): number {
  const prefix = /^(?:[ \t]*(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0] ?? '';
  return prefix.match(/[>*+\-.)]/g)?.length ?? 0;
}

function countMarkup(line: string): number {
  return line.match(/[!#$&()*+:<>@[\\\]_`{|}~-]/g)?.length ?? 0;
}

/** `=======` alone may underline a heading; these three do not occur in prose. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)/;

/** The message about a text over the limit; the walk says the same before it is read. */
export function tooBig(size: number): string {
  const kib = (bytes: number): string => `${Math.ceil(bytes / 1024).toLocaleString('en')} KiB`;
  return `Unexpected ${kib(size)} of text, expected at most ${kib(LIMITS.articleBytes)}. Split it into several articles; in a lenient folder it is left out.`;
}

const badEncoding = (found: string | undefined): string =>
  `Unexpected ${found === undefined ? 'bytes that are not UTF-8' : `text in ${found}`}, expected UTF-8. Save the file again with the encoding UTF-8.`;

const conflict = (marker: string): string =>
  `Unexpected conflict marker "${marker}" of git, expected a text that has been merged. Choose one of the versions and delete the marker lines; to show one, put a space before it.`;

const lineTooLong = (length: number): string =>
  `Unexpected line of ${length.toLocaleString('en')} characters, expected at most ${LIMITS.lineCharacters.toLocaleString('en')}. Break it into paragraphs.`;

const lineMarkup = (count: number): string =>
  `Unexpected ${count.toLocaleString('en')} characters of markup on one line, expected at most ${LIMITS.lineMarkup.toLocaleString('en')}. Break the line.`;

const tooManyLines = (count: number): string =>
  `Unexpected ${count.toLocaleString('en')} lines, expected at most ${LIMITS.lines.toLocaleString('en')}. Split the text into several articles.`;

const TOO_DEEP = `Unexpected nesting, expected at most ${LIMITS.depth} lists and quotations inside one another. Flatten it.`;
const EMPTY =
  'Unexpected empty file, expected front matter with a title and a text. Begin with "---", "title: …", "---", or remove the file.';
const LONE_CR =
  'Unexpected line end CR (old Macintosh), expected LF. Set the line ends of your editor to LF and save the file again.';
const REPLACEMENT =
  'Unexpected "\ufffd", expected a letter: it stands where an earlier conversion lost one. Write the letter again.';
