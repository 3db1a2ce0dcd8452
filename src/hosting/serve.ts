import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { headersFor } from './headers.ts';
import { listen } from './listen.ts';
import { locate, type Place } from './locate.ts';
import { isCompressible, mediaType } from './media-type.ts';

/**
 * Serves a built site on this machine the way a good host does: under its base, folders with their slash, precompressed
 * copies to those who accept them, entity tags, 404 pages by language, and the headers of `headers.ts`.
 *
 * @param site `root`: the published folder; `base`: `/` or `/kb/`; `port`: 0 takes any free one, a busy one gives way to the next free
 */
export async function serve(site: { root: string; base: string; port: number }): Promise<Served> {
  const { port, close } = await listen((request, response) => {
    // While a build swaps the folder it is away for a moment; a second look finds the new one.
    respond(site, request, response)
      .catch(async (error: unknown) => {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        await wait(50);
        await respond(site, request, response);
      })
      .catch((error: unknown) => {
        if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end(`${String(error)}\n`);
      });
  }, site.port);
  return { url: `http://localhost:${port}${site.base}`, port, close };
}

export interface Served {
  /** The site's first page, with the base. */
  url: string;
  port: number;
  close(): Promise<void>;
}

async function respond(
  { root, base }: { root: string; base: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [pathname = '/', query] = splitOnce(request.url ?? '/', '?');
  const place = pathname.startsWith(base)
    ? locate(root, pathname.slice(base.length))
    : outside(base, pathname);
  if (place.type === 'malformed') {
    response
      .writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' })
      .end('The address is not valid UTF-8.');
    return;
  }
  if (place.type === 'folder') {
    // Only the path is repeated, with one slash in front: `//elsewhere` would lead to another host.
    const location = `/${pathname.replace(/^\/+/, '')}/${query === undefined ? '' : `?${query}`}`;
    response.writeHead(301, { Location: location, 'Cache-Control': 'no-cache' }).end();
    return;
  }
  await send(root, place, request, response);
}

function outside(base: string, pathname: string): Place {
  return `${pathname}/` === base ? { type: 'folder' } : { type: 'missing', file: undefined };
}

async function send(
  root: string,
  place: Extract<Place, { type: 'file' | 'missing' }>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = place.type === 'file';
  const type = place.file === undefined ? 'text/plain; charset=utf-8' : mediaType(place.file);
  const headers = headersFor(place.file ?? '', { found, html: type.startsWith('text/html'), secure: false });
  const variant =
    place.file === undefined
      ? { bytes: Buffer.from('There is nothing at this address.\n') }
      : await readVariant(path.join(root, place.file), request.headers['accept-encoding'] ?? '');
  const tag = `"${createHash('sha256').update(variant.bytes).digest('base64url').slice(0, 22)}"`;
  const all = {
    ...headers,
    ...(found && { ETag: tag }),
    ...(place.file !== undefined && isCompressible(place.file) && { Vary: 'Accept-Encoding' }),
  };
  if (found && matches(request.headers['if-none-match'], tag)) {
    response.writeHead(304, all).end();
    return;
  }
  response.writeHead(found ? 200 : 404, {
    ...all,
    'Content-Type': type,
    'Content-Length': variant.bytes.length,
    ...(variant.encoding !== undefined && { 'Content-Encoding': variant.encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : variant.bytes);
}

/** The smallest copy of a file that the reader accepts. */
async function readVariant(file: string, accepted: string): Promise<{ bytes: Buffer; encoding?: string }> {
  for (const [encoding, extension] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ] as const) {
    if (accepts(accepted, encoding) && existsSync(file + extension)) {
      return { bytes: await readFile(file + extension), encoding };
    }
  }
  return { bytes: await readFile(file) };
}

/** `gzip, br;q=0` accepts gzip and refuses br. */
function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

function matches(header: string | undefined, tag: string): boolean {
  return header?.split(',').some((part) => ['*', tag, `W/${tag}`].includes(part.trim())) ?? false;
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
