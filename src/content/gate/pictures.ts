import path from 'node:path/posix';
import type { Image, ImageReference, PhrasingContent } from 'mdast';
import type { Context, Judge } from './context.ts';
import { IMAGE_EXTENSIONS } from './file-name.ts';
import { takeDefinition } from './links.ts';
import { judgeAddress, schemeOf } from './url.ts';

/** A picture that may not be shown leaves its alternative text, a remote one as a link. */
export const judgeImage: Judge<Image> = (image, context, { inLink }) => {
  const bad = judgePicture(image.url, context);
  if (!bad) {
    if (!image.alt?.trim()) context.findings.advise(image, 'image-alt', NO_ALT);
    return undefined;
  }
  context.findings.odd(image, bad.rule, bad.message);
  const text: PhrasingContent = { type: 'text', value: image.alt ?? '', ...at(image) };
  if (bad.rule !== 'image-remote' || inLink || judgeAddress(image.url)) return text.value === '' ? [] : [text];
  if (text.value.trim() === '') text.value = image.url;
  return [{ type: 'link', url: image.url, title: image.title ?? null, children: [text], ...at(image) }];
};

/** `![words][name]` becomes the plain image it stands for. */
export const judgeImageReference: Judge<ImageReference> = (reference, context) => {
  const definition = takeDefinition(reference, context);
  const alt = reference.alt ?? '';
  if (!definition) return [{ type: 'text', value: alt, ...at(reference) }];
  return [{ type: 'image', url: definition.url, title: definition.title ?? null, alt, ...at(reference) }];
};

/**
 * What is wrong with the path of a picture, or undefined. Whether the file exists is for the model to say.
 * Strict: in the article's folder or below. Lenient: anywhere in the content; a path from `/` begins at its top.
 */
export function judgePicture(
  url: string,
  { file, checks }: Pick<Context, 'file' | 'checks'>,
): { rule: string; message: string } | undefined {
  const scheme = schemeOf(url);
  if (scheme === 'chart') return undefined;
  if (scheme === '//' || scheme === 'http' || scheme === 'https') return { rule: 'image-remote', message: REMOTE };
  if (scheme === 'file') return { rule: 'image-path', message: badPath(url, checks) };
  if (scheme !== undefined) return { rule: 'url-scheme', message: badScheme(scheme) };
  const written = decoded(checks === 'lenient' ? url.replace(/[?#].*$/s, '') : url);
  if (written === undefined || /[?#\0-\x1f]/.test(written)) return { rule: 'image-path', message: badPath(url, checks) };
  const inside = isInside(written.replaceAll('\\', '/'), file, checks);
  if (!inside) return { rule: 'image-path', message: badPath(url, checks) };
  const extension = path.extname(written).slice(1).toLowerCase();
  if (extension === 'svg') return { rule: 'svg-active', message: SVG };
  if (!IMAGE_EXTENSIONS.includes(extension)) return { rule: 'image-format', message: badFormat(url) };
  return undefined;
}

function isInside(written: string, file: string, checks: Context['checks']): boolean {
  if (written.startsWith('/')) return checks === 'lenient' && !path.join('.', written).startsWith('..');
  if (checks === 'strict') return !path.join(written).startsWith('..') && !written.split('/').includes('..');
  return !path.join(path.dirname(file), written).startsWith('..');
}

/** Without percent escapes; undefined when one of them is broken. */
function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}

const at = ({ position }: Image | ImageReference) => (position ? { position } : {});
const shown = (url: string): string => (url.length > 60 ? `${url.slice(0, 59)}…` : url);
const FORMATS = IMAGE_EXTENSIONS.join(', ');

const NO_ALT =
  'Unexpected image without alternative text, expected words for those who cannot see it. Write what it shows: ![what it shows](./picture.png).';
const REMOTE =
  'Unexpected image from another server, expected a file beside the article: it would tell that server who reads. Save the picture in the folder of the article and write ![…](./picture.png), or link to it.';
const SVG = `Unexpected SVG, expected a picture that cannot carry script (${FORMATS}). Export it as PNG or WebP.`;
const badPath = (url: string, checks: Context['checks']): string =>
  `Unexpected path "${shown(url)}", expected a picture ${checks === 'strict' ? 'in the folder of the article or below' : 'inside the folder of content'}. Put the picture beside the article and write ![…](./picture.png).`;
const badScheme = (scheme: string): string =>
  `Unexpected image address "${scheme}:", expected a file beside the article. Save the picture in the folder of the article and write ![…](./picture.png).`;
const badFormat = (url: string): string =>
  `Unexpected picture "${shown(url)}", expected one of the formats ${FORMATS}. Convert it, or link to it instead.`;
