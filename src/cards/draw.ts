import satori from 'satori';
import sharp from 'sharp';
import { boundaryStrip } from '../components/boundary-strip.ts';
import { palette } from '../components/palette.ts';
import { CARD_SIZE } from '../model/social-card.ts';
import type { Card } from './card.ts';
import { legible } from './legible.ts';
import { LEADING, setLines, type Box, type SetText } from './lines.ts';
import { typeface, type Typeface } from './typeface.ts';

/**
 * Draws a card as a PNG: the name of the site and the topic over a rule, the title under it, the boundary strip at the
 * foot. The same card gives the same bytes. What the typeface lacks is left out, never drawn as boxes.
 */
export async function drawCard(card: Card): Promise<Buffer> {
  const face = typeface();
  const text = {
    type: 'div',
    props: { style: { display: 'flex', fontFamily: face.family }, children: words(card, face) },
  };
  // Satori takes React's elements, of which a plain object is all it needs.
  const letters = await satori(text as never, { width: WIDTH, height: HEIGHT, fonts: face.files });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<style>${STRIP_STYLE}</style>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    `<rect x="${MARGIN}" y="124" width="${MEASURE}" height="2" fill="${palette.ink}"/>`,
    `<svg x="-14" y="540" width="${WIDTH + 28}" height="62">${boundaryStrip(card.seed, card.boundary)}</svg>`,
    letters,
    '</svg>',
  ];
  // Thirty-two colours carry four inks with smooth edges, in half the bytes; with sixteen the moss turns grey.
  return sharp(Buffer.from(svg.join('')))
    .png({ palette: true, colours: 32, dither: 0, effort: 1 })
    .toBuffer();
}

const { width: WIDTH, height: HEIGHT } = CARD_SIZE;
const MARGIN = 80;
const MEASURE = WIDTH - 2 * MARGIN;
const TITLE_TOP = 156;
/** Room for the name of the site, and for the topic opposite. */
const HEADER: Box = { width: MEASURE / 2 - 20, height: 40 };
const STRIP_STYLE =
  '.strip path{fill:none;stroke-width:1.1;stroke-linecap:round}' +
  [palette.slate, palette.margin, palette.moss]
    .map((colour, index) => `.strip path:nth-child(${index + 1}){stroke:${colour}}`)
    .join('');

function words(card: Card, face: Typeface) {
  const read = (text: string | undefined): string => (text && legible(text, face.covers)) ?? '';
  const set = (text: string, box: Box, sizes: readonly number[]) => setLines(text, box, face.advance, sizes);
  const own = card.title === card.site ? '' : read(card.title);

  const title = set(own || read(card.site), { width: MEASURE, height: 350 }, [104, 92, 82, 72, 64, 56, 48]);
  const foot = TITLE_TOP + title.lines.length * title.size * LEADING + 16;
  const summary = set(read(card.summary), { width: MEASURE, height: 510 - foot }, [38]);
  const site = set(own && read(card.site), HEADER, [30]);
  const topic = set(read(card.topic), HEADER, [30]);
  return [
    ...stack(site, { left: MARGIN, top: 64, color: palette.ink }),
    ...stack(topic, { right: MARGIN, top: 64, color: hueOf(card.boundary) }),
    ...stack(title, { left: MARGIN, top: TITLE_TOP, color: palette.ink }),
    ...stack(summary, { left: MARGIN, top: foot, color: palette.ink }),
  ];
}

/** Lines one below the other, each an element of its own, so that Satori has nothing left to wrap. */
function stack(
  { lines, size }: SetText,
  { top, ...place }: { top: number; left?: number; right?: number; color: string },
) {
  return lines.map((children, index) => ({
    type: 'div',
    props: {
      style: {
        position: 'absolute',
        whiteSpace: 'nowrap',
        fontWeight: 700,
        fontSize: size,
        lineHeight: LEADING,
        top: top + index * size * LEADING,
        ...place,
      },
      children,
    },
  }));
}

/** A topic has the ink of the habitat it stands in. */
function hueOf(boundary: number): string {
  if (boundary < 0.4) return palette.slate;
  return boundary > 0.6 ? palette.moss : palette.margin;
}
