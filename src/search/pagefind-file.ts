import { gunzipSync } from 'node:zlib';

/** What a file of Pagefind holds behind its signature: CBOR in the index, JSON in a page. */
export function unpacked(file: Uint8Array): Buffer {
  const bytes = gunzipSync(file);
  if (bytes.subarray(0, signature.length).toString() !== signature) throw strange();
  return bytes.subarray(signature.length);
}

const signature = 'pagefind_dcd';

export const strange = (): Error =>
  new Error('Unexpected format of the files Pagefind wrote, expected that of Pagefind 1.5.');
