import { lstat, open } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { LIMITS } from './limits.ts';

/**
 * What is wrong with a picture, or undefined. Its kind is told by its first bytes and its size by its header, before
 * a decoder sees the rest; then it is decoded once, so that a damaged one is found here and not in the build.
 */
export async function gateImage(file: string): Promise<{ rule: string; message: string } | undefined> {
  const name = path.basename(file);
  const stats = await lstat(file);
  if (!stats.isFile()) return { rule: 'symlink', message: notAFile(name) };
  if (stats.size > LIMITS.imageBytes) return { rule: 'image-too-big', message: tooManyBytes(name, stats.size) };
  const format = formatOf(await headOf(file));
  const expected = FORMATS[path.extname(file).slice(1).toLowerCase()];
  if (format === undefined) return { rule: 'image-corrupt', message: notAPicture(name) };
  if (format !== expected) return { rule: 'image-corrupt', message: wrongName(name, format) };
  try {
    const { width, height, pages = 1, pageHeight = height } = await sharp(file, { limitInputPixels: false }).metadata();
    const pixels = width * pageHeight * pages;
    if (pixels > LIMITS.imagePixels) return { rule: 'image-too-big', message: tooManyPixels(name, width, pageHeight, pages) };
    await sharp(file, { limitInputPixels: LIMITS.imagePixels, failOn: 'error', sequentialRead: true })
      .resize(1, 1, { fit: 'fill', fastShrinkOnLoad: false })
      .timeout({ seconds: LIMITS.imageSeconds })
      .raw()
      .toBuffer();
    return undefined;
  } catch (error) {
    return { rule: 'image-corrupt', message: corrupt(name, error) };
  }
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(32), 0, 32, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** By signature alone: the library would also read SVG, PDF and more, each with a parser of its own. */
function formatOf(head: Buffer): string | undefined {
  const text = head.toString('latin1');
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('GIF87a') || text.startsWith('GIF89a')) return 'gif';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.slice(4, 8) === 'ftyp' && /avi[fs]/.test(text.slice(8))) return 'avif';
  return undefined;
}

const FORMATS: Partial<Record<string, string>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
};

const mebibytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
const millions = (pixels: number): string => `${(pixels / 1e6).toLocaleString('en', { maximumFractionDigits: 0 })} million`;

const notAFile = (name: string): string =>
  `Unexpected symbolic link or folder "${name}", expected a picture. Put the file itself there.`;
const tooManyBytes = (name: string, size: number): string =>
  `Unexpected ${mebibytes(size)} in "${name}", expected at most ${mebibytes(LIMITS.imageBytes)}. Make the picture smaller or save it as WebP.`;
const tooManyPixels = (name: string, width: number, height: number, frames: number): string =>
  `Unexpected ${width} × ${height} pixels${frames > 1 ? ` in ${frames} frames` : ''} in "${name}", expected at most ${millions(LIMITS.imagePixels)} in all. Make the picture smaller.`;
const notAPicture = (name: string): string =>
  `Unexpected content of "${name}", expected a picture (PNG, JPEG, WebP, AVIF or GIF). Export it again from the program that made it.`;
const wrongName = (name: string, format: string): string =>
  `Unexpected ${format.toUpperCase()} picture in "${name}", expected what its extension says. Rename it to end in .${format === 'jpeg' ? 'jpg' : format}.`;
const corrupt = (name: string, error: unknown): string =>
  `Unexpected end or damage of "${name}" (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}), expected a whole picture. Export or copy it again.`;
