import { matchAt, type Skip, type VersionDraft } from './draft.ts';

/** `7.10.2`, and numbers that are no figures: `24/7`, `10:30`, `2.x`. */
export function numberNameAt(text: string, at: number): VersionDraft | Skip | undefined {
  const version = matchAt(DOTTED_VERSION, text, at);
  if (version) return { type: 'version', version: version[0], start: at, end: at + version[0].length };
  const other = matchAt(NOT_A_FIGURE, text, at);
  return other ? { type: 'skip', end: at + other[0].length } : undefined;
}

/** `EC2`, `SSPLv1`, `re:Invent`, `asay-2022`, `AWS`: a word in Latin letters with whatever digits belong to it. */
export function identifierAt(text: string, at: number): Skip | undefined {
  const match = matchAt(IDENTIFIER, text, at);
  return match ? { type: 'skip', end: at + match[0].length } : undefined;
}

const DOTTED_VERSION = /\d+(?:\.\d+){2,}/y;
const NOT_A_FIGURE = /\d+(?:\/\d+|:\d\d)(?![\d:])|\d+\.x\b/y;
const IDENTIFIER = /[A-Za-z][A-Za-z0-9]*(?:[-._/:+&][A-Za-z0-9]+)*\+*/y;
