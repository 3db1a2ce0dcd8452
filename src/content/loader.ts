import type { Loader, LoaderContext } from 'astro/loaders';
import path from 'node:path';
import { buildModel } from '../model/build-model.ts';
import { DATA_SCHEMAS, type DataCollection } from './collections.ts';
import { contentDir } from './environment.ts';
import { ContentError, hasErrors, type Problem } from './problem.ts';
import { readContent, type Content } from './read.ts';

/** Astro turns a string that begins so into the picture's address and size when the entry is asked for. */
const IMAGE = '__ASTRO_IMAGE_';

/**
 * An Astro loader for one collection of the content folder. The folder is read once for all collections.
 * In a build an error in the content throws, with every problem; in development it is kept for the page to show.
 */
export function contentLoader(collection: keyof typeof fill): Loader {
  return {
    name: `content-${collection}`,
    async load(context) {
      const load = async (): Promise<void> => {
        const { content, problems } = await reading(context);
        context.store.clear();
        fill[collection](context, content, problems);
      };
      await load();
      watchFolder(context, load);
    },
  };
}

interface Reading {
  content: Content;
  problems: Problem[];
}

// Entries are stored as JSON text: in plain data Astro would take any string that begins with IMAGE for a picture
// to import, and a stranger's title could name a file of the machine that builds.
const fill = {
  site({ store }: LoaderContext, { site }: Content, problems: Problem[]) {
    store.set({ id: 'site', data: { json: JSON.stringify({ site, problems }) } });
  },
  data({ store }: LoaderContext, content: Content) {
    for (const name of Object.keys(DATA_SCHEMAS) as DataCollection[]) {
      store.set({ id: name, data: { json: JSON.stringify(content[name]) } });
    }
  },
  articles({ store }: LoaderContext, { articles }: Content) {
    for (const article of articles) {
      const images = article.images.map(({ file }) => (file === undefined ? null : IMAGE + file));
      store.set({ id: article.id, data: { json: JSON.stringify(article), images } });
    }
  },
} satisfies Record<string, (context: LoaderContext, content: Content, problems: Problem[]) => void>;

let current: Promise<Reading> | undefined;

async function reading(context: LoaderContext): Promise<Reading> {
  current ??= read();
  const result = await current;
  if (!context.watcher && hasErrors(result.problems)) throw new ContentError(result.problems);
  return result;
}

async function read(): Promise<Reading> {
  const content = await readContent(contentDir);
  return { content, problems: [...content.problems, ...buildModel(content, content.places).problems] };
}

function watchFolder({ watcher, logger }: LoaderContext, load: () => Promise<void>): void {
  if (!watcher) return;
  watcher.add(contentDir);
  let pending: NodeJS.Timeout | undefined;
  const changed = (file: string): void => {
    if (path.relative(contentDir, file).startsWith('..')) return;
    current = undefined;
    clearTimeout(pending);
    // An editor that saves by renaming makes several events of one change.
    pending = setTimeout(() => load().catch((error: unknown) => logger.error(String(error))), 50);
  };
  for (const event of ['add', 'change', 'unlink']) watcher.on(event, changed);
}
