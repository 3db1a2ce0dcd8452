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
/** Half the width of the margin between the habitats. */
const OVERLAP = 50;

/** Path data of the three layers: water, margin, reeds. */
function strokes(seed: string, boundary: number): [water: string, margin: string, reeds: string] {
  const random = randomFrom(seed);
  const upTo = (n: number): number => Math.floor(random() * (n + 1));
  const shore = WIDTH * (0.85 - 0.7 * boundary);
  const layers: [Pen, Pen, Pen] = [new Pen(), new Pen(), new Pen()];
  for (let x = 2; x < WIDTH - 5; x += 6 + upTo(2)) {
    const depth = (x - shore) / OVERLAP;
    const layer = Math.abs(depth) < 0.75 - random() * 0.5 ? layers[1] : depth < 0 ? layers[0] : layers[2];
    const isReed = random() < (depth + 1) / 2;
    if (isReed) layer.reeds(x, 4 + upTo(9), upTo(3), random() < 0.5 ? 3 + upTo(5) : 0);
    else layer.ripple(x, 3 + 4 * upTo(3), 4 + upTo(11));
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

  /** A blade down to its root at `x`, and a second one up from there where `second` has a height. */
  reeds(x: number, height: number, lean: number, second: number): void {
    this.#moveTo(x - lean, HEIGHT - 1 - height);
    this.path += `l${lean} ${height}`;
    this.#x += lean;
    this.#y += height;
    if (second === 0) return;
    this.path += ` 2-${second}`;
    this.#x += 2;
    this.#y -= second;
  }

  #moveTo(x: number, y: number): void {
    const [dx, dy] = [x - this.#x, y - this.#y];
    this.path += this.path === '' ? `M${x} ${y}` : `m${dx}${dy < 0 ? '' : ' '}${dy}`;
    [this.#x, this.#y] = [x, y];
  }
}

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
