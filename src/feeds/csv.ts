/**
 * Rows as CSV (RFC 4180). It begins with a byte order mark: without one a spreadsheet takes Korean for something else.
 * What is unknown is an empty cell; a list is joined by semicolons.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join(';');
  // A spreadsheet runs what begins like a formula; an apostrophe makes it text.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

type Cell = string | number | readonly string[] | null;
