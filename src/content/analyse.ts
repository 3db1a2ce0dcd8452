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
import { hasErrors, type Problem } from './problem.ts';

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
  const { file, format, locale, checks, trust } = source;
  const decoded = decodeText(Buffer.from(source.bytes), file, { checks });
  if (decoded.text === undefined) return { problems: decoded.problems, pieces: [] };
  const frontMatter = readFrontMatter(decoded.text, { file, checks });
  const problems = [...decoded.problems, ...frontMatter.problems];

  let tree;
  try {
    tree = parseMarkdown(frontMatter.body, { format, wikiLinks: checks === 'lenient' });
  } catch (error) {
    return { problems: [...problems, mdxSyntaxProblem(error, file)], pieces: [] };
  }
  problems.push(...gateTree(tree, { file, format, checks, trust, languages: knownLanguages, titled: 'title' in frontMatter.data }));
  if (hasErrors(problems)) return { problems, pieces: [] };

  const { title: heading, ...extracted } = extract(tree, { locale, takeTitle: !('title' in frontMatter.data) });
  // Only strict content has facts to bind its figures to.
  const loose = checks === 'strict' ? looseFigures(tree, locale) : [];
  const pieces = renderPieces(tree, { trust, labels: renderLabels(locale) });
  return {
    problems,
    article: { data: frontMatter.data, ...(heading !== undefined && { heading }), ...extracted, looseFigures: loose },
    pieces,
  };
}
