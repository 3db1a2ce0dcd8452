import path from 'node:path/posix';
import { didYouMean } from '../suggest.ts';
import { codeOf } from './characters.ts';
import type { Checks } from './findings.ts';
import { LIMITS } from './limits.ts';

/** The type of a file by its extension. Lenient checks also know `.MD`, `.markdown` and `.yml`. */
export function typeOf(name: string, checks: Checks): FileType {
  const extension = path.extname(name).slice(1);
  if (checks === 'strict') return TYPES.get(extension) ?? 'other';
  const lower = extension.toLowerCase();
  return TYPES.get(lower) ?? FOREIGN_TYPES.get(lower) ?? 'other';
}

/**
 * What is wrong with the name of a file or folder, or undefined.
 * Strict: lower-case letters of any script, digits and single hyphens, and a known extension. Lenient: any name that
 * is not too long. `isFatal` when a page cannot be made of it in either.
 */
export function nameProblem(
  name: string,
  type: 'file' | 'folder',
  checks: Checks,
): { rule: string; message: string; isFatal?: boolean } | undefined {
  const composed = name.normalize('NFC');
  if (Buffer.byteLength(composed) > LIMITS.nameBytes) return { ...tooLong(composed), isFatal: true };
  if (checks === 'lenient') return undefined;
  if (composed.startsWith('.')) return { rule: 'path-not-allowed', message: DOT, isFatal: true };
  if (composed === 'node_modules') return { rule: 'path-not-allowed', message: PACKAGES, isFatal: true };
  const extension = type === 'file' ? path.extname(composed) : '';
  const base = composed.slice(0, composed.length - extension.length);
  if (type === 'file' && !TYPES.has(extension.slice(1))) return extensionProblem(base, extension);
  if (base.length > LIMITS.nameCharacters) return tooLong(composed);
  if (!NAME.test(base)) return { rule: 'file-name', message: badName(base, extension) };
  if (RESERVED.test(base)) return { rule: 'file-name', message: reserved(base) };
  return undefined;
}

// Default-ignorable code points (zero width, fillers) are letters to Unicode but nothing to the eye.
const NAME = /^[[\p{Ll}\p{Lo}\p{Nd}\p{M}]--\p{DI}]+(?:-[[\p{Ll}\p{Lo}\p{Nd}\p{M}]--\p{DI}]+)*$/v;

/** Names that Windows keeps for itself: a clone with one of them fails there. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const TYPES: ReadonlyMap<string, FileType> = new Map([
  ['md', 'markdown'],
  ['mdx', 'mdx'],
  ['yaml', 'yaml'],
  ['png', 'image'],
  ['jpg', 'image'],
  ['jpeg', 'image'],
  ['webp', 'image'],
  ['avif', 'image'],
  ['gif', 'image'],
]);

const FOREIGN_TYPES: ReadonlyMap<string, FileType> = new Map([
  ['markdown', 'markdown'],
  ['yml', 'yaml'],
]);

/** Extensions of pictures that articles may show. */
export const IMAGE_EXTENSIONS: readonly string[] = [...TYPES].flatMap(([extension, type]) =>
  type === 'image' ? [extension] : [],
);

function extensionProblem(base: string, extension: string): { rule: string; message: string } {
  const lower = extension.slice(1).toLowerCase();
  if (lower === 'svg') return { rule: 'svg-active', message: SVG };
  const near = TYPES.has(lower) ? lower : FOREIGN_TYPES.has(lower) ? FOREIGN_EXTENSIONS[lower] : undefined;
  if (near !== undefined) {
    return {
      rule: 'file-name',
      message: `Unexpected extension "${extension}", expected ".${near}". Rename it to "${base}.${near}".`,
    };
  }
  return {
    rule: 'path-not-allowed',
    message: `Unexpected file${extension && ` of type "${extension}"`}, expected an article (.md, .mdx), data (.yaml) or a picture (${IMAGE_EXTENSIONS.join(', ')}).${didYouMean(lower, TYPES.keys())} Take it out: nothing else belongs to the content.`,
  };
}

const FOREIGN_EXTENSIONS: Record<string, string> = { markdown: 'md', yml: 'yaml' };

function badName(base: string, extension: string): string {
  const odd = [...new Set([...base].filter((character) => character !== '-' && !NAME.test(character)))];
  const found = odd.length > 0 ? odd.slice(0, 5).map(shown).join(', ') : 'a hyphen at an end or doubled';
  const better = suggested(base);
  const mend = better === '' ? 'Rename it.' : `Rename it to "${better}${extension}".`;
  return `Unexpected ${found} in the name, expected lower-case letters, digits and hyphens: the name becomes the address. ${mend}`;
}

function suggested(base: string): string {
  return base
    .toLowerCase()
    .replace(/\p{DI}/gu, '')
    .replace(/[^\p{Ll}\p{Lo}\p{Nd}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

function shown(character: string): string {
  if (character === ' ') return 'a space';
  if (/[\p{C}\p{Z}\p{DI}]/u.test(character)) return `an unseen character (${codeOf(character)})`;
  return `"${character}"`;
}

function tooLong(name: string): { rule: string; message: string } {
  return {
    rule: 'file-name',
    message: `Unexpected name of ${name.length} characters, expected at most ${LIMITS.nameCharacters}: it becomes part of the address. Shorten it.`,
  };
}

const reserved = (base: string): string =>
  `Unexpected name "${base}", expected one that Windows does not keep for itself. Rename it, for instance to "${base}-1".`;

const DOT = 'Unexpected name that begins with a dot, expected none in the content but .gitkeep. Take it out.';
const PACKAGES = 'Unexpected packages in the content, expected articles. Move the folder out.';
const SVG = `Unexpected SVG, expected a picture that cannot carry script (${IMAGE_EXTENSIONS.join(', ')}). Export it as PNG or WebP.`;

export type FileType = 'markdown' | 'mdx' | 'yaml' | 'image' | 'other';
