import type { Root } from 'mdast';
import { decodeText } from './gate/text.ts';
import { readFrontMatter } from './gate/front-matter.ts';
import { mdxSyntaxProblem } from './gate/mdx-syntax.ts';
import { gateTree } from './gate/tree.ts';
import { extract } from '../markdown/extract.ts';
import { knownLanguages } from '../markdown/rehype-code.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { renderPieces } from '../markdown/render.ts';
import { renderLabels } from '../i18n/render-labels.ts';
import type { Heading, ImageReference, Link, Piece } from './article.ts';
import type { FrontMatter } from './front-matter.ts';
import { looseFigures, type LooseFigure } from './loose-figures.ts';
import type { Problem } from './problem.ts';

/** Everything the text of one file determines, and nothing that other files do. */
export interface Analysis {
  problems: Problem[];
  /** Absent when an error kept the text from being read. */
  article?: {
    data: Partial<FrontMatter>;
    /** The first `#` heading, for a text without a title in its front matter. */
    heading?: string;
    excerpt: string;
    headings: Heading[];
    links: Link[];
    images: ImageReference[];
    looseFigures: LooseFigure[];
    /** True when the text itself could not be read. */
    unread?: boolean;
    words: number;
    minutes: number;
  };
  /** The body as HTML with holes; empty when there is no article. */
  pieces: Piece[];
}

export interface Source {
  /** Path from the content folder, for problems. */
  file: string;
  bytes: Uint8Array;
  format: 'md' | 'mdx';
  locale: string;
  checks: 'strict' | 'lenient';
  trust: 'inert' | 'full';
}

/** Reads one article: bytes → text → front matter → tree → gate → extract → HTML. One parse serves them all. */
export function analyse(source: Source): Analysis {
  const { file, locale, checks, trust } = source;
  const decoded = decodeText(Buffer.from(source.bytes), file, { checks });
  if (decoded.text === undefined) return { problems: decoded.problems, pieces: [] };
  const frontMatter = readFrontMatter(decoded.text, { file, checks });
  const problems = [...decoded.problems, ...frontMatter.problems];

  const parsed = parse(frontMatter.body, source);
  problems.push(...parsed.problems);
  if (!parsed.tree) return { problems, pieces: [] };
  const { tree } = parsed;
  const titled = 'title' in frontMatter.data;
  problems.push(
    ...gateTree(tree, { file, format: parsed.format, checks, trust, languages: knownLanguages, titled }),
  );
  // The gate has left nothing in the tree that may not be there, so the rest of the text is read whatever it found:
  // the check says everything at once, and links to this article are not dead.
  const { title: heading, ...extracted } = extract(tree, { locale, takeTitle: !titled });
  // Only strict content has facts to bind its figures to.
  const loose = checks === 'strict' ? looseFigures(tree, locale) : [];
  const pieces = renderPieces(tree, { trust, labels: renderLabels(locale) });
  return {
    problems,
    article: { data: frontMatter.data, ...(heading !== undefined && { heading }), ...extracted, looseFigures: loose },
    pieces,
  };
}

interface Parsed {
  tree?: Root;
  format: Source['format'];
  problems: Problem[];
}

/** In a folder that was not written for us, `.mdx` that does not parse is read as the Markdown it mostly is. */
function parse(body: string, { file, format, checks }: Source): Parsed {
  const wikiLinks = checks === 'lenient';
  try {
    return { tree: parseMarkdown(body, { format, wikiLinks }), format, problems: [] };
  } catch (error) {
    const problem = mdxSyntaxProblem(error, file);
    if (checks === 'strict' || format === 'md') return { format, problems: [problem] };
    const tree = parseMarkdown(body, { format: 'md', wikiLinks });
    return { tree, format: 'md', problems: [{ ...problem, severity: 'warning' }] };
  }
}
