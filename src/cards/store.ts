import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { cacheDir } from '../content/environment.ts';
import type { Card } from './card.ts';
import { drawCard } from './draw.ts';

/** The PNG of a card, drawn if it has not been drawn before. */
export async function cardImage(card: Card): Promise<Buffer> {
  const file = fileOf(cardDigest(card));
  try {
    return await readFile(file);
  } catch {
    const png = await drawCard(card);
    await mkdir(folder, { recursive: true });
    // Written beside and renamed, so that a killed build leaves no half file under a good name.
    await writeFile(`${file}.${process.pid}`, png);
    await rename(`${file}.${process.pid}`, file);
    return png;
  }
}

/**
 * Draws what is missing, several at a time: pages are made one after another, but compressing a picture is work for
 * another core.
 */
export async function prepareCards(cards: readonly Card[]): Promise<void> {
  // Two articles of one name have one picture, which must not be drawn twice at once.
  const queue = new Map(cards.map((card) => [cardDigest(card), card])).entries();
  const draw = async (): Promise<void> => {
    for (const [digest, card] of queue) if (!(await exists(fileOf(digest)))) await cardImage(card);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, draw));
}

/** Names a picture by what is on it and by the code, type and libraries that draw it. */
export function cardDigest(card: Card): string {
  return createHash('sha256').update(codeDigest()).update(JSON.stringify(card)).digest('hex').slice(0, 20);
}

const folder = path.join(cacheDir, 'cards');
const fileOf = (digest: string): string => path.join(folder, `${digest}.png`);

let code: string | undefined;

function codeDigest(): string {
  if (code !== undefined) return code;
  const hash = createHash('sha256');
  const drawing = ['src/cards/*.ts', 'src/components/{boundary-strip,palette}.ts'];
  const libraries = ['satori', 'sharp', '@fontsource/gowun-batang'].map(
    (name) => `node_modules/${name}/package.json`,
  );
  for (const file of globSync([...drawing, ...libraries]).toSorted())
    hash.update(file).update(readFileSync(file));
  code = hash.digest('hex');
  return code;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
