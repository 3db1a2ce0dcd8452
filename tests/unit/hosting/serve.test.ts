import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { serve, type Served } from '../../../src/hosting/serve.ts';

interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/** Asks as written: no normalised path, no decoding, no redirect followed. */
function ask(
  port: number,
  target: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path: target, headers, method, host: '127.0.0.1' }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

const css = `a { color: red }\n`.repeat(200);

async function makeSite(folder: string): Promise<void> {
  const files: Record<string, string | Buffer> = {
    'index.html': '<p>choose',
    '404.html': '<p>not found',
    'en/index.html': '<p>home',
    'en/a b/index.html': '<p>space',
    'ko/404.html': '<p>없음',
    'ko/articles/사과/index.html': '<p>사과',
    'ko/articles/사과.md': '사과',
    '_astro/x.Cx3.css': css,
    '_astro/x.Cx3.css.br': brotliCompressSync(css),
    '_astro/x.Cx3.css.gz': gzipSync(css),
    'pagefind/pagefind-worker.js': 'self',
    'pagefind/index/ko_1.pf_index': Buffer.from([0x1f, 0x8b, 1]),
    _headers: 'secret',
    '.nojekyll': '',
    '.well-known/security.txt': 'Contact: mailto:a@example.org',
  };
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
}

describe('a site at the root', () => {
  let folder: string;
  let site: Served;
  const get = (target: string, headers?: Record<string, string>): Promise<Answer> =>
    ask(site.port, target, headers);

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'serve-'));
    await makeSite(path.join(folder, 'site'));
    await writeFile(path.join(folder, 'secret.txt'), 'secret');
    site = await serve({ root: path.join(folder, 'site'), base: '/', port: 0 });
  });
  after(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  test('a page is revalidated: it has a tag, and the tag answers 304 with the same headers and no body', async () => {
    const page = await get('/en/');
    assert.equal(page.status, 200);
    assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(page.headers['cache-control'], 'no-cache');
    assert.match(String(page.headers['content-security-policy']), /default-src 'none'/);
    const again = await get('/en/', { 'If-None-Match': `"other", W/${String(page.headers['etag'])}` });
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
    assert.equal(again.headers['etag'], page.headers['etag']);
  });

  const encodings: [accepted: string, expected: string | undefined][] = [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.0, gzip; q=0', undefined],
    ['', undefined],
  ];
  for (const [accepted, expected] of encodings) {
    test(`Accept-Encoding "${accepted}" gets ${expected ?? 'the plain file'}`, async () => {
      const file = await get('/_astro/x.Cx3.css', { 'Accept-Encoding': accepted });
      assert.equal(file.headers['content-encoding'], expected);
      assert.equal(file.headers['vary'], 'Accept-Encoding');
      assert.equal(file.headers['content-type'], 'text/css; charset=utf-8');
      assert.equal(file.headers['cache-control'], 'public, max-age=31536000, immutable');
      const tag = String(file.headers['etag']);
      assert.equal(
        (await get('/_astro/x.Cx3.css', { 'Accept-Encoding': accepted, 'If-None-Match': tag })).status,
        304,
      );
    });
  }

  test('copies in different encodings have different tags', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(
        async (accepted) => (await get('/_astro/x.Cx3.css', { 'Accept-Encoding': accepted })).headers['etag'],
      ),
    );
    assert.equal(new Set(tags).size, 3);
  });

  const redirects: [from: string, to: string][] = [
    ['/en', '/en/'],
    ['/en?q=a%20b', '/en/?q=a%20b'],
    ['/ko/articles/%EC%82%AC%EA%B3%BC', '/ko/articles/%EC%82%AC%EA%B3%BC/'],
    // With two slashes in front it would be the name of another host.
    ['//en', '/en/'],
  ];
  for (const [from, to] of redirects) {
    test(`${from} leads to ${to}, once and for good`, async () => {
      const answer = await get(from);
      assert.equal(answer.status, 301);
      assert.equal(answer.headers['location'], to);
      assert.equal((await get(to)).status, 200);
    });
  }

  test('what is missing gets the nearest 404 page, in its language, and is not kept', async () => {
    const korean = await get('/ko/nothing/here/');
    assert.equal(korean.status, 404);
    assert.equal(korean.body.toString(), '<p>없음');
    assert.equal(korean.headers['cache-control'], 'no-store');
    assert.match(String(korean.headers['content-security-policy']), /default-src 'none'/);
    const other = await get('/_astro/missing.css');
    assert.equal(other.status, 404);
    assert.equal(other.body.toString(), '<p>not found');
    assert.equal(other.headers['cache-control'], 'no-store');
    assert.equal(other.headers['etag'], undefined);
  });

  test('a name is found however its Hangul is composed', async () => {
    const decomposed = encodeURIComponent('사과'.normalize('NFD'));
    assert.equal((await get(`/ko/articles/${decomposed}/`)).body.toString(), '<p>사과');
  });

  test('text says that it is UTF-8, and the index of the search is sent as it is', async () => {
    assert.equal(
      (await get(encodeURI('/ko/articles/사과.md'))).headers['content-type'],
      'text/markdown; charset=utf-8',
    );
    const index = await get('/pagefind/index/ko_1.pf_index', { 'Accept-Encoding': 'br, gzip' });
    assert.equal(index.headers['content-type'], 'application/octet-stream');
    assert.equal(index.headers['content-encoding'], undefined);
    assert.equal(index.headers['vary'], undefined);
  });

  const outside = [
    '/../secret.txt',
    '/en/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/en/%2e%2e/%2e%2e/secret.txt',
    '/_headers',
    '/.nojekyll',
    '/secret.txt%00.html',
  ];
  for (const target of outside) {
    test(`${target} shows nothing`, async () => {
      const answer = await get(target);
      assert.ok(answer.status === 404 || answer.status === 400, String(answer.status));
      assert.doesNotMatch(answer.body.toString(), /secret/);
    });
  }

  test('.well-known is for everybody', async () => {
    assert.equal((await get('/.well-known/security.txt')).status, 200);
  });

  test('an address that is not UTF-8 is refused, and so is any method but GET and HEAD', async () => {
    assert.equal((await get('/%ff')).status, 400);
    const posted = await ask(site.port, '/en/', {}, 'POST');
    assert.equal(posted.status, 405);
    assert.equal(posted.headers['allow'], 'GET, HEAD');
    const head = await ask(site.port, '/en/', {}, 'HEAD');
    assert.equal(head.body.length, 0);
    assert.equal(head.headers['content-length'], String('<p>home'.length));
  });

  test('every answer has the common headers and at most one max-age', async () => {
    for (const target of ['/', '/en/', '/nothing', '/_astro/x.Cx3.css', '/pagefind/pagefind-worker.js']) {
      const { headers } = await get(target);
      assert.equal(headers['x-content-type-options'], 'nosniff', target);
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin', target);
      assert.ok(String(headers['cache-control']).split('max-age').length <= 2, target);
    }
  });

  test('while a build swaps the folder, a reader waits a moment and gets the new one', async () => {
    const root = path.join(folder, 'site');
    await rename(root, `${root}.away`);
    const asked = get('/en/');
    setTimeout(() => void rename(`${root}.away`, root), 15);
    assert.equal((await asked).status, 200);
  });
});

test('under a base, the same site answers there and nowhere else', async (t) => {
  const root = await mkdtemp(path.join(tmpdir(), 'serve-'));
  await makeSite(root);
  const site = await serve({ root, base: '/kb/', port: 0 });
  t.after(async () => {
    await site.close();
    await rm(root, { recursive: true });
  });
  assert.equal(site.url, `http://localhost:${site.port}/kb/`);
  assert.equal((await ask(site.port, '/kb/en/')).status, 200);
  assert.equal((await ask(site.port, '/kb')).headers['location'], '/kb/');
  assert.equal((await ask(site.port, '/kb/en')).headers['location'], '/kb/en/');
  assert.equal((await ask(site.port, '/kb/ko/none')).body.toString(), '<p>없음');
  assert.equal((await ask(site.port, '/en/')).status, 404);
  assert.equal((await ask(site.port, '/kb/../kb/en/')).status, 404);
  assert.match(String((await ask(site.port, '/kb/_astro/x.Cx3.css')).headers['cache-control']), /immutable/);
});

test('a busy port gives way to the next free one, also when only one address family is taken', async (t) => {
  const root = await mkdtemp(path.join(tmpdir(), 'serve-'));
  for (const host of ['127.0.0.1', '::1', undefined]) {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen({ port: 0, host }, resolve));
    const { port } = other.address() as { port: number };
    const site = await serve({ root, base: '/', port });
    assert.ok(site.port > port && site.port < port + 100);
    await site.close();
    await new Promise((resolve) => other.close(resolve));
  }
  t.after(() => rm(root, { recursive: true }));
});

test('the server is for this machine alone', async (t) => {
  const root = await mkdtemp(path.join(tmpdir(), 'serve-'));
  const site = await serve({ root, base: '/', port: 0 });
  t.after(async () => {
    await site.close();
    await rm(root, { recursive: true });
  });
  for (const host of ['127.0.0.1', 'localhost']) {
    const status = await new Promise((resolve, reject) =>
      request({ host, port: site.port, path: '/' }, (response) => resolve(response.statusCode))
        .on('error', reject)
        .end(),
    );
    assert.equal(status, 404);
  }
  const elsewhere = createServer();
  // Another server can have the same port on every other address: nothing of ours listens there.
  await new Promise<void>((resolve, reject) =>
    elsewhere.once('error', reject).listen({ port: site.port, host: '127.0.0.2' }, resolve),
  );
  await new Promise((resolve) => elsewhere.close(resolve));
});
