/** A label of so many lines, and where its middle would best stand. */
export interface Wish {
  ideal: number;
  height: number;
}

/** The middles of labels in one column, as near to where they would best stand as they can be without touching. */
export function stack(wishes: readonly Wish[], [top, bottom]: readonly [number, number]): number[] {
  const order = wishes
    .map((wish, index) => ({ ...wish, index }))
    .sort((a, b) => a.ideal - b.ideal || a.index - b.index);
  const groups: Group[] = [];
  for (const wish of order) {
    let group = settled([wish], top, bottom);
    for (let last = groups.at(-1); last && last.start + last.height > group.start; last = groups.at(-1)) {
      groups.pop();
      group = settled([...last.members, ...group.members], top, bottom);
    }
    groups.push(group);
  }
  const middles: number[] = [];
  for (const { members, start } of groups) {
    let from = start;
    for (const { index, height } of members) {
      middles[index] = from + height / 2;
      from += height;
    }
  }
  return middles;
}

/** Labels that touch, set so that they are off by the same amount upwards and downwards. */
function settled(members: Group['members'], top: number, bottom: number): Group {
  const height = members.reduce((sum, member) => sum + member.height, 0);
  let before = 0;
  let wanted = 0;
  for (const member of members) {
    wanted += member.ideal - member.height / 2 - before;
    before += member.height;
  }
  return { members, height, start: Math.max(top, Math.min(bottom - height, wanted / members.length)) };
}

interface Group {
  members: (Wish & { index: number })[];
  height: number;
  start: number;
}

/** The first of `places` where a box meets nothing of `taken`; undefined where there is none. */
export function firstFree(places: readonly Box[], taken: Taken, within: Box): Box | undefined {
  return places.find(
    (box) =>
      box.left >= within.left &&
      box.right <= within.right &&
      box.top >= within.top &&
      box.bottom <= within.bottom &&
      !taken.boxes.some((other) => meets(box, other)) &&
      !taken.lines.some((line) => crosses(line, box)),
  );
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a straight line has a point in a box: it is clipped by one edge after the other (Liang and Barsky). */
function crosses([x1, y1, x2, y2]: Line, box: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [delta, room] of [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ] as const) {
    if (delta === 0 && room < 0) return false;
    if (delta < 0) enter = Math.max(enter, room / delta);
    if (delta > 0) leave = Math.min(leave, room / delta);
  }
  return enter <= leave;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** What stands in a picture already. */
export interface Taken {
  boxes: Box[];
  lines: Line[];
}
