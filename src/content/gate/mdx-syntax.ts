import type { Problem } from '../problem.ts';

/**
 * A failure of the parser as a problem: MDX that does not parse (a VFileMessage), or nesting that overran a plugin.
 * Without a place it is the start of the file.
 */
export function mdxSyntaxProblem(error: unknown, file: string): Problem {
  if (error instanceof RangeError) return tooDeep(file);
  const { reason, line, column, ruleId } = readMessage(error);
  const [found, expected] = reason.split(/, (?=expected )/);
  const note = /\(note: (.+)\)$/.exec(reason)?.[1];
  const text = `Unexpected MDX (${lowerFirst(found ?? reason)}), ${expected ?? 'expected Markdown with components'}`;
  return {
    file,
    line,
    column,
    rule: 'mdx-syntax',
    severity: 'error',
    message: `${text.replace(/ \(note: .+\)$/, '')}. ${mendOf(ruleId, reason, note)}`,
  };
}

function tooDeep(file: string): Problem {
  const message = 'Unexpected nesting that overran the parser, expected lists, quotes and tags a few levels deep. Flatten it.';
  return { file, line: 1, column: 1, rule: 'nesting-depth', severity: 'error', message };
}

function mendOf(ruleId: string, reason: string, note: string | undefined): string {
  if (note !== undefined) return `${note[0]?.toUpperCase()}${note.slice(1)}, or rename the file to .md.`;
  if (ruleId === 'acorn' || reason.includes('brace')) return 'Write \\{ for a brace in the text, or rename the file to .md.';
  if (ruleId === 'end-tag-mismatch') return 'Close each component with its own tag, in the order they were opened.';
  return 'Write \\< or &lt; for a less-than sign in the text, or rename the file to .md.';
}

function readMessage(error: unknown): { reason: string; line: number; column: number; ruleId: string } {
  const fields = typeof error === 'object' && error !== null ? (error as Partial<Record<string, unknown>>) : {};
  const number = (value: unknown): number => (typeof value === 'number' ? value : 1);
  const reason = String(fields['reason'] ?? fields['message'] ?? error);
  // The place of a tag that is never closed is given in words only: "(3:1-3:8)".
  const inWords = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  return {
    reason: reason.replace(/ \(\d+:\d+-\d+:\d+\)/, ''),
    line: number(fields['line'] ?? (inWords ? Number(inWords[1]) : undefined)),
    column: number(fields['column'] ?? (inWords ? Number(inWords[2]) : undefined)),
    ruleId: String(fields['ruleId'] ?? ''),
  };
}

function lowerFirst(text: string): string {
  return text.replace(/^Unexpected /, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}
