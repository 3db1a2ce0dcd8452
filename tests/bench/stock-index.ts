import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';

/** Plain Pagefind over the same pages, as it comes, in `<out>/pagefind-stock`. */
export async function writeStockIndex(out: string): Promise<void> {
  const target = path.join(out, 'pagefind-stock');
  await rm(target, { recursive: true, force: true });
  await mkdir(target);
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.html'));
  for (const file of files.toSorted()) {
    const content = await readFile(path.join(out, file), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    await index.addHTMLFile({ url: `/${encodeURI(file.replace(/index\.html$/, ''))}`, content });
  }
  const written = `${target}-new`;
  await index.writeFiles({ outputPath: written });
  await pagefind.close();
  await cp(written, target, { recursive: true });
  await rm(written, { recursive: true });
}
