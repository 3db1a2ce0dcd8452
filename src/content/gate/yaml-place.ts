import { isCollection, isMap, isNode, isScalar, type Document } from 'yaml';

/** The function that finds where in the file the value, or the key, at a path of the data stands. */
export function locateIn(document: Document.Parsed, place: (offset: number) => Point): Locate {
  const start = place(document.contents?.range[0] ?? 0);
  return (path, what = 'value') => {
    let node: unknown = document.contents;
    let point = { ...start, column: 1 };
    for (const [index, step] of path.entries()) {
      if (!isCollection(node)) return point;
      const isLast = index === path.length - 1;
      const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : undefined;
      const target = isLast && what === 'key' ? pair?.key : node.get(step, true);
      if (isNode(target) && target.range) point = place(target.range[0]);
      node = node.get(step, true);
    }
    return point;
  };
}

/** @param what of the last step of the path; default: its value */
export type Locate = (path: readonly (string | number)[], what?: 'key' | 'value') => Point;

interface Point {
  line: number;
  column: number;
}
