import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { articleRemarkPlugins, type Grammar } from './plugins.ts';

/**
 * Reads Markdown into a tree. The text is put into NFC first: in decomposed Hangul the marks of emphasis would not be
 * recognised and no word would be found again. Lines stay what they are; columns are those of the composed text.
 *
 * @throws VFileMessage with the place when MDX syntax does not parse. Markdown always parses.
 */
export function parseMarkdown(text: string, grammar: Grammar): Root {
  // Putting a grammar together costs as much as parsing a page, and there are four of them.
  const processor = (processors[`${grammar.format}:${grammar.wikiLinks}`] ??= processorFor(grammar));
  const file = new VFile(text.normalize('NFC'));
  return processor.runSync(processor.parse(file), file) as Root;
}

const processors: Record<string, ReturnType<typeof processorFor>> = {};

const processorFor = (grammar: Grammar) =>
  unified().use(remarkParse).use(articleRemarkPlugins(grammar)).freeze();
