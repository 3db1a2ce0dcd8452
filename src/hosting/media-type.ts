import { lookup } from 'mrmime';

/** What a host sends as Content-Type. Text says that it is UTF-8, else Korean in `.md`, `.txt` and `.xml` is guessed at. */
export function mediaType(file: string): string {
  const type = lookup(file) ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** Whether compressing the file gains anything. Pagefind's data has no known type and is compressed already. */
export function isCompressible(file: string): boolean {
  return isText(lookup(file) ?? '');
}

function isText(type: string): boolean {
  return type.startsWith('text/') || /^(application|image)\/([\w.-]+\+)?(json|xml|javascript)$/.test(type);
}
