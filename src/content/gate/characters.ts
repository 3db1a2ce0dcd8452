/** Characters that change what a text says without being seen. */

/** C0 and C1 controls except tab and line feed: no editor shows them, and some end a text for some programs. */
export const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;

/** Embeddings, overrides and isolates: they let a line read differently from what it is ("Trojan Source"). */
export const BIDI = /[\u202a-\u202e\u2066-\u2069]/;

/** The text without any of both. */
export function withoutHidden(text: string): string {
  return text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** `U+202E` */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

export const bidiControl = (character: string): string =>
  `Unexpected direction control ${codeOf(character)}, expected text that reads as it is written. Delete the unseen character; right-to-left words need none.`;

export const controlCharacter = (character: string): string =>
  `Unexpected control character ${codeOf(character)}, expected text. Delete it: it is unseen in most editors.`;
