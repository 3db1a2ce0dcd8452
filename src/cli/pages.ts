import { stripVTControlCharacters } from 'node:util';
import { CommandError } from './command-error.ts';
import { stageDir } from './folders.ts';
import { count } from './steps.ts';
import { runTool } from './tool.ts';

/**
 * Astro in a process of its own: its memory is free again before files are compressed. What it prints tells how far it
 * is: a line per page, then that it has completed, and after that the search index is made.
 */
export function startPages(clean: boolean): {
  pages(progress: (text: string) => void): Promise<Pages>;
  index: Promise<Index>;
} {
  const pages: Pages = { all: 0, fresh: 0, warnings: [] };
  const index: Index = { languages: [], warnings: [] };
  let onPage: (text: string) => void = () => {};
  const written = Promise.withResolvers<Pages>();
  let section: Pages | Index = pages;
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
      if (pages.all > 0 && text.includes('[build] ✓ Completed')) {
        section = index;
        written.resolve(pages);
      }
      const language = /\[search\] (.+: .+)$/.exec(text)?.[1];
      if (language !== undefined) index.languages.push(language);
      if (text.includes('[WARN]') && !text.includes('data store cleared')) section.warnings.push(text);
    },
  }).then(({ code, output }) => {
    if (code !== 0) {
      process.stderr.write(`\n${output}\n\n`);
      throw new CommandError('Astro could not build the pages; what it said is above.');
    }
    written.resolve(pages);
    return index;
  });
  ended.catch(written.reject);
  return {
    pages(progress) {
      onPage = progress;
      return written.promise;
    },
    index: ended,
  };
}

interface Pages {
  all: number;
  /** Not taken over from the build before. */
  fresh: number;
  warnings: string[];
}

interface Index {
  /** What the search says about the index of each language. */
  languages: string[];
  warnings: string[];
}
