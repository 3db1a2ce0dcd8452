/**
 * How much one piece of content may ask of the machine that builds. Markdown parsers have inputs of a few hundred
 * kilobytes that take minutes; every figure keeps the worst case known within seconds and is far above real prose.
 */
export const LIMITS = {
  /** Bytes of an article: some 40,000 words. Above, quadratic constructs of the grammar take over a minute. */
  articleBytes: 256 * 1024,
  /** Lines of an article: a heading or code block every few lines makes as many nodes to render. */
  lines: 10_000,
  /** Characters on one line: attention runs and autolinks are matched within a line and cost its square. */
  lineCharacters: 20_000,
  /** Characters with a meaning in Markdown on one line, for the same reason; a 40-column table row has 41. */
  lineMarkup: 2_000,
  /** Columns of a table: short rows are padded, so columns × rows cells are made of a few bytes each. */
  tableColumns: 50,
  /** Levels of nodes inside one another: renderers recurse, and browsers stop nesting elements at 512. */
  depth: 60,
  /** Characters of one address; with `referenceCharacters` it keeps `[a][b]` from repeating a long one 50,000 times. */
  urlCharacters: 4_000,
  /** Characters that reference links may add to an article in all. */
  referenceCharacters: 512 * 1024,

  /** Bytes and nesting of front matter: ours is flat with lists of texts. */
  frontMatterBytes: 8 * 1024,
  frontMatterDepth: 4,
  /** Bytes and nesting of a data file (`site.yaml`, `topics/*.yaml`). */
  dataBytes: 64 * 1024,
  dataDepth: 8,

  /** Bytes of a picture: a page that carries more is slow for its reader. */
  imageBytes: 5 * 1024 * 1024,
  /** Pixels of a picture, all frames together: a PNG of a few kilobytes can unpack to gigabytes. */
  imagePixels: 40_000_000,
  imageSeconds: 10,

  /** Characters of a file name without its extension: it becomes part of an address. */
  nameCharacters: 100,
  /** Bytes of a file name in UTF-8: file systems stop at 255, and pages, twins and cards add to it. */
  nameBytes: 240,
  /** Folders inside one another. */
  folderDepth: 16,

  /** What the worker that parses one article gets. Real texts take milliseconds; the rest is for a busy machine. */
  parseSeconds: 15,
  parseMegabytes: 512,

  /** Findings of one rule in one file that are listed; the rest is counted. */
  findingsPerRule: 20,
} as const;
