/**
 * The mark of the site: a thin band of strokes, still water on the left, reeds on the right, and between them the
 * margin where both grow. Same seed, same strip; always under 600 bytes of SVG.
 *
 * `boundary` says where the water ends: 0 at the right edge (all provider), 1 at the left (all partner).
 */
export function boundaryStrip(seed: string, boundary = 0.5): string {
  const [water, margin, reeds] = strokes(seed, boundary);
  return (
    `<svg class="strip" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">` +
    `<path d="${water}"/><path d="${margin}"/><path d="${reeds}"/></svg>`
  );
}

const WIDTH = 320;
const HEIGHT = 16;
/** Bytes of path data, so that the whole stays under 600. */
const ROOM = 485;
/** Half the width of the margin between the habitats. */
const OVERLAP = 50;

/** Path data of the three layers: water, margin, reeds. */
function strokes(seed: string, boundary: number): [water: string, margin: string, reeds: string] {
  const random = randomFrom(seed);
  const upTo = (n: number): number => Math.floor(random() * (n + 1));
  const shore = WIDTH * (0.85 - 0.7 * boundary);
  const layers: [Pen, Pen, Pen] = [new Pen(), new Pen(), new Pen()];
  const drawn = (): number => layers.reduce((sum, { path }) => sum + path.length, 0);
  for (let x = 3; x < WIDTH - 4 && drawn() < ROOM;) {
    const depth = (x - shore) / OVERLAP;
    const layer = Math.abs(depth) < 0.75 - random() * 0.5 ? layers[1] : depth < 0 ? layers[0] : layers[2];
    const isReed = random() < (depth + 1) / 2;
    if (isReed) layer.reed(x, 14 + upTo(1), 4 + upTo(9), upTo(4) - 1);
    else layer.ripple(x, 3 + upTo(12), Math.min(4 + upTo(14), WIDTH - 2 - x));
    x += 6 + upTo(3);
  }
  return [layers[0].path, layers[1].path, layers[2].path];
}

/** Writes strokes with relative moves, the shortest notation SVG has. */
class Pen {
  path = '';
  #x = 0;
  #y = 0;

  ripple(x: number, y: number, length: number): void {
    this.#moveTo(x, y);
    this.path += `h${length}`;
    this.#x += length;
  }

  /** A blade up from its root; a tall one bends. */
  reed(x: number, y: number, height: number, lean: number): void {
    this.#moveTo(x, y);
    this.path +=
      height > 8 && lean !== 0
        ? `q0-${Math.round(height * 0.7)}${signed(lean)}-${height}`
        : lean === 0
          ? `v-${height}`
          : `l${lean}-${height}`;
    this.#x += lean;
    this.#y -= height;
  }

  #moveTo(x: number, y: number): void {
    const [dx, dy] = [x - this.#x, y - this.#y];
    this.path += this.path === '' ? `M${x} ${y}` : `m${dx}${signed(dy)}`;
    [this.#x, this.#y] = [x, y];
  }
}

/** A number as it follows another one: the minus parts them, else a space does. */
const signed = (n: number): string => (n < 0 ? `${n}` : ` ${n}`);

/** FNV-1a into mulberry32: small, well mixed, and the same on every machine. */
function randomFrom(seed: string): () => number {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
