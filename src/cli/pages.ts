import { stripVTControlCharacters } from 'node:util';
import { CommandError } from './command-error.ts';
import { stageDir } from './folders.ts';
import { count } from './steps.ts';
import { runTool } from './tool.ts';

/**
 * Astro in a process of its own: its memory is free again before files are compressed. What it prints tells how far it
 * is: a line per page, then that it has completed; after that it makes the search index and ends.
 */
export function startPages(clean: boolean): {
  /** Resolves when the pages are written. */
  pages(progress: (text: string) => void): Promise<Pages>;
  /** Resolves when all is done; rejects when any of it failed. */
  ended: Promise<void>;
} {
  const pages: Pages = { all: 0, fresh: 0, warnings: [] };
  const written = Promise.withResolvers<Pages>();
  let onPage: (text: string) => void = () => {};
  // A build that did not end may have left newer pages in Astro's cache than the list beside them says.
  const ended = runTool('astro', ['build', ...(clean ? [] : ['--force'])], {
    env: { OUT_DIR: stageDir },
    onLine(line) {
      const text = stripVTControlCharacters(line).trim();
      const page = /[├└]─ (\S+\.html) \((restored)?/.exec(text);
      if (page) {
        pages.all += 1;
        pages.fresh += page[2] === undefined ? 1 : 0;
        onPage(count(pages.all, 'page'));
      }
      if (pages.all > 0 && text.includes('[build] ✓ Completed')) written.resolve(pages);
      if (text.includes('[WARN]') && !text.includes('data store cleared')) pages.warnings.push(text);
    },
  }).then(({ code, output }) => {
    if (code !== 0) {
      process.stderr.write(`\n${output}\n\n`);
      throw new CommandError('Astro could not build the pages; what it said is above.');
    }
    written.resolve(pages);
  });
  ended.catch(written.reject);
  return {
    pages(progress) {
      onPage = progress;
      return written.promise;
    },
    ended,
  };
}

interface Pages {
  all: number;
  /** Not taken over from the build before. */
  fresh: number;
  /** What Astro warns of, while it builds the pages and the index. */
  warnings: string[];
}
