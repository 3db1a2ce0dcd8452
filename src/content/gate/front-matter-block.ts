/** Finds the front matter at the start of a text. Lines of it are blank in `body`, so that line numbers stay. */
export function splitFrontMatter(text: string): FrontMatterBlock {
  const lines = text.split('\n');
  const first = lines[0]?.trimEnd();
  if (first !== '---' && first !== '+++') {
    const start = lines.findIndex((line) => line.trim() !== '');
    return { type: 'none', isLate: start > 0 && lines[start]?.trimEnd() === '---' };
  }
  const last = lines.findIndex((line, index) => index > 0 && line.trimEnd() === first);
  if (last === -1) return { type: 'unclosed' };
  const body = lines.map((line, index) => (index <= last ? '' : line)).join('\n');
  return first === '+++' ? { type: 'toml', body } : { type: 'yaml', yaml: lines.slice(1, last).join('\n'), body };
}

export type FrontMatterBlock =
  /** `isLate`: there is some, but not on line 1. */
  | { type: 'none'; isLate: boolean }
  | { type: 'unclosed' }
  | { type: 'toml'; body: string }
  | { type: 'yaml'; yaml: string; body: string };
