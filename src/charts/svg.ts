import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/**
 * Draws with Observable Plot and makes of it a picture that a strict page can hold: no style block, no `style`, no id, no
 * colour of its own but `currentColor`; the classes of its marks are for `charts.css`. `labelledby` names its title and text.
 */
export function toSvg(
  options: PlotOptions,
  { labelledby, ...frame }: Frame & { labelledby: string },
): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = plot({ ...options, width: frame.width, height: frame.height, document }) as unknown as Element;
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) clean(element);
  for (const name of ['width', 'height', 'fill', 'font-family', 'class']) svg.removeAttribute(name);
  const about = {
    class: `chart-${frame.name}`,
    'font-size': String(frame.size),
    role: 'img',
    'aria-labelledby': labelledby,
  };
  for (const [name, value] of Object.entries(about)) svg.setAttribute(name, value);
  return svg.outerHTML;
}

function clean(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (SUPERFLUOUS.has(name)) element.removeAttribute(name);
    else if (NUMERIC.has(name)) element.setAttribute(name, rounded(value));
  }
}

/** A tenth of a pixel is more than an eye can see. */
const rounded = (value: string): string =>
  value.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1))));

/** A picture is one thing to a screen reader, so names of its parts are never read. */
const SUPERFLUOUS = new Set([
  'style',
  'id',
  'aria-label',
  'aria-hidden',
  'aria-description',
  'stroke-miterlimit',
]);
const NUMERIC = new Set(['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'd', 'width', 'height', 'transform']);

/** The size of a picture, in the units of its `viewBox`. */
export interface Frame {
  name: 'wide' | 'narrow';
  width: number;
  height: number;
  /** Size of the text. */
  size: number;
}
