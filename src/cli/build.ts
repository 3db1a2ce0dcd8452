import { existsSync, rmSync } from 'node:fs';
import { ContentError, hasErrors } from '../content/problem.ts';
import { compressFolder } from '../hosting/compress.ts';
import { writeHostFiles } from '../hosting/host-files.ts';
import { publish, recover } from '../hosting/publish.ts';
import { base } from '../i18n/urls.ts';
import { indexSummary, type LanguageIndex } from '../search/index-summary.ts';
import type { Model } from '../model/model.ts';
import { checkContent, printProblems, type Checked } from './check.ts';
import { CommandError } from './command-error.ts';
import { buildLock, compressedDir, outDir, shown, stageDir } from './folders.ts';
import { withLock } from './lock.ts';
import { startPages } from './pages.ts';
import { count, print, size, step } from './steps.ts';

/**
 * `kb build`: check, pages, compressed copies; only then does the new site take the place of the old one. Whatever
 * fails or is killed before that leaves the old site as it was.
 */
export async function build(): Promise<Model> {
  checkSite();
  const onWait = (holder: string): void => print('waiting', `another build is under way (process ${holder})`);
  return withLock(buildLock, onWait, async (clean) => {
    recover(outDir);
    const { model, site } = await checked();
    rmSync(stageDir, { recursive: true, force: true });
    const astro = startPages(clean);
    const pages = await step(
      'pages',
      (progress) => astro.pages(progress),
      ({ all, fresh }) => `${count(all, 'page')}, ${fresh} anew`,
    );
    await step(
      'index',
      async () => {
        await astro.ended;
        return indexSummary(stageDir);
      },
      (languages) => describeIndex(languages),
    );
    for (const warning of pages.warnings) print('', warning);
    await writeHostFiles(stageDir, { base, locales: site.locales });
    await step(
      'compress',
      (progress) =>
        compressFolder(stageDir, compressedDir, (done, all) => progress(`${done} of ${all} files`)),
      ({ files, fresh }) => `${count(files, 'file')}, ${fresh} anew`,
    );
    await step(
      'publish',
      async () => publish(stageDir, outDir),
      () => `${shown(outDir)}/ is new`,
    );
    return model;
  }).catch((error: unknown) => {
    const kept = existsSync(outDir) ? ` ${shown(outDir)}/ is as it was.` : '';
    if (error instanceof CommandError) throw new CommandError(error.message + kept, { cause: error });
    throw error;
  });
}

/** Prints the problems, if any; errors end the build. */
async function checked(): Promise<Checked> {
  const result = await step('check', checkContent, ({ model, problems }) =>
    [count(model.articles.size, 'article'), hasErrors(problems) ? 'errors' : ''].filter(Boolean).join(', '),
  );
  if (result.problems.length > 0) {
    process.stdout.write('\n');
    printProblems(result.problems, result.site.checks);
    process.stdout.write('\n');
  }
  if (hasErrors(result.problems)) throw new ContentError(result.problems);
  return result;
}

function describeIndex(languages: readonly LanguageIndex[]): string {
  const sum = (of: 'pages' | 'bytes'): number =>
    languages.reduce((total, language) => total + language[of], 0);
  return `${count(sum('pages'), 'page')}, ${size(sum('bytes'))}`;
}

/** Astro would refuse it too, after the check and without saying where the value came from. */
function checkSite(): void {
  const site = process.env['SITE'];
  if (!site || /^https?:\/\/[^/]/.test(site)) return;
  throw new CommandError(`Unexpected SITE "${site}", expected an address such as https://example.org.`);
}
