import type { Element, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from './elements.ts';
import type { LabelsOf } from './labels.ts';

/**
 * Tables that scroll inside a box of their own, which the keyboard can reach; alignment by class, never by attribute
 * or style; and header cells that say what they head.
 *
 * `<table><thead><tr><th align="right">Fee</th>…` →
 * `<div class="table-scroll" role="region" tabindex="0" aria-label="Table"><table><thead><tr><th scope="col" class="align-right">Fee</th>…`
 */
export function rehypeTables(labelsOf: LabelsOf) {
  return (tree: Root, file: { path?: string }): void => {
    const { tableRegion } = labelsOf(file.path);
    const tables: { table: Element; index: number; parent: Parents }[] = [];
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'th' || node.tagName === 'td') alignByClass(node);
      if (node.tagName === 'thead') visit(node, { tagName: 'th' }, scopeToColumn);
      if (node.tagName === 'table' && parent && index !== undefined)
        tables.push({ table: node, index, parent });
    });
    const { length } = tables;
    tables.forEach(({ table, index, parent }, place) => {
      // Two regions of one name cannot be told apart in a list of landmarks.
      const ariaLabel = length === 1 ? tableRegion : `${tableRegion} ${place + 1}`;
      const box = element('div', { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel }, [
        table,
      ]);
      parent.children[index] = box;
    });
  };
}

function alignByClass(cell: Element): void {
  const { align, ...properties } = cell.properties;
  if (typeof align !== 'string') return;
  cell.properties = { ...properties, className: [`align-${align.toLowerCase()}`] };
}

function scopeToColumn(cell: Element): void {
  cell.properties = { scope: 'col', ...cell.properties };
}
