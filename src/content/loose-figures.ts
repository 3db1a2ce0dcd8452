import type { Nodes, Root } from 'mdast';
import { parseQuantities } from '../figures/parse.ts';
import { CURRENCIES, type Currency } from '../figures/quantity.ts';

/** A sum of money or a percentage that stands in the text without a link. */
export interface LooseFigure {
  text: string;
  line: number;
  column: number;
}

/** Figures with a currency or a per cent sign outside links and code: nobody can trace them to a source. */
export function looseFigures(tree: Root, locale: string): LooseFigure[] {
  const found: LooseFigure[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'text' && node.position) {
      const { line, column } = node.position.start;
      for (const quantity of parseQuantities(node.value, locale)) {
        if (quantity.type !== 'amount' || quantity.fraction || !isTraced(quantity.unit)) continue;
        const before = node.value.slice(0, quantity.start).split('\n');
        const last = before.at(-1) ?? '';
        found.push({
          text: node.value.slice(quantity.start, quantity.end),
          line: line + before.length - 1,
          column: before.length === 1 ? column + last.length : last.length + 1,
        });
      }
    }
    if (UNTOUCHED.has(node.type) || !('children' in node)) return;
    for (const child of node.children) collect(child);
  };
  collect(tree);
  return found;
}

const isTraced = (unit: string): boolean => unit === 'percent' || CURRENCIES.includes(unit as Currency);

/** What is linked has its evidence or its target; what is in a heading repeats the text under it. */
const UNTOUCHED = new Set(['link', 'linkReference', 'heading', 'image', 'definition']);
