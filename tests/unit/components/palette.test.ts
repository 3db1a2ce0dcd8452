import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { palette } from '../../../src/components/palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const names: Record<keyof typeof palette, string> = {
  paper: 'paper-0',
  night: 'night-0',
  ink: 'ink-strong',
  slate: 'slate-deep',
  margin: 'margin-deep',
  moss: 'moss-deep',
};

for (const [name, token] of Object.entries(names)) {
  test(`the ${name} of pictures is --${token}`, () => {
    const match = new RegExp(`--${token}: oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)deg\\)`).exec(tokens);
    const [lightness = 0, chroma = 0, hue = 0] = match?.slice(1).map(Number) ?? [];
    assert.equal(palette[name as keyof typeof palette], hex(lightness / 100, chroma, hue));
  });
}

/** OKLCH to sRGB, after https://bottosson.github.io/posts/oklab/. */
function hex(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear
    .map((channel) =>
      Math.round(255 * gamma(channel))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const gamma = (channel: number): number =>
  channel <= 0.0031308 ? Math.max(0, 12.92 * channel) : Math.min(1, 1.055 * channel ** (1 / 2.4) - 0.055);
