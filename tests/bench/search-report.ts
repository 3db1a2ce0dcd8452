import type { Query } from './queries.ts';

/** A query as an engine answered it. */
export interface Asked extends Query {
  /** Of the first target among the first ten pages; null when none is there. */
  rank: number | null;
  empty: boolean;
  /** Milliseconds in the browser, from the question to the loaded results. */
  ms: number;
}

export interface Engine {
  /** `site` asks through the client code of the dialog, `stock` is plain Pagefind. */
  name: 'site' | 'stock';
  asked: Asked[];
  /** Over the wire, median of twelve: up to the first result on an article page, and for a later query. */
  bytes: { first: number; later: number };
}

export interface Measured {
  content: string;
  /** Bytes as served, all languages. */
  sizes: Record<'lexicon' | 'catalogue' | 'index' | 'fragments' | 'runtime', number>;
  engines: Engine[];
}

/** The tables of a measurement, as text. */
export function report({ sizes, engines }: Measured): string {
  const lines: string[] = [];
  for (const { name, asked, bytes } of engines) {
    lines.push(
      '',
      `${name}: ${asked.length} queries`,
      row('category', 'queries', 'R@1', 'R@5', 'R@10', 'MRR@10', 'empty'),
    );
    const groups = [...new Set(asked.map(({ lang }) => lang))].flatMap((lang) => {
      const own = asked.filter((query) => query.lang === lang);
      const cats = [...new Set(own.map(({ cat }) => cat))];
      return [
        ...cats.map((cat) => [`${lang} ${cat}`, own.filter((query) => query.cat === cat)] as const),
        [`${lang} all`, own] as const,
      ];
    });
    for (const [label, own] of groups) lines.push(row(label, String(own.length), ...scores(own)));
    const times = asked.map(({ ms }) => ms).toSorted((a, b) => a - b);
    lines.push(
      `time: median ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms · over the wire: first ${kilo(bytes.first)}, later ${kilo(bytes.later)}`,
    );
  }
  lines.push(
    '',
    `sizes: ${Object.entries(sizes)
      .map(([name, size]) => `${name} ${kilo(size)}`)
      .join(', ')}`,
    '',
  );
  return lines.join('\n');
}

function scores(asked: readonly Asked[]): string[] {
  const share = (test: (query: Asked) => boolean): string =>
    `${((100 * asked.filter(test).length) / asked.length).toFixed(1)} %`;
  const within =
    (k: number) =>
    (query: Asked): boolean =>
      query.rank !== null && query.rank <= k;
  const mrr = asked.reduce((sum, { rank }) => sum + (rank === null ? 0 : 1 / rank), 0) / asked.length;
  return [share(within(1)), share(within(5)), share(within(10)), mrr.toFixed(3), share(({ empty }) => empty)];
}

const row = (label: string, ...cells: string[]): string =>
  label.padEnd(26) + cells.map((cell) => cell.padStart(9)).join('');

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);

const kilo = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
