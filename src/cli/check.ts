import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentDir } from '../content/environment.ts';
import { hasErrors, sortProblems, type Problem } from '../content/problem.ts';
import { readContent } from '../content/read.ts';
import type { Site } from '../content/site.ts';
import { buildModel } from '../model/build-model.ts';
import { unlinkedMentions } from '../model/mentions.ts';
import type { Model } from '../model/model.ts';
import { CommandError } from './command-error.ts';
import { shown } from './folders.ts';
import { asAnnotations, asJson, asSummary, asText } from './report.ts';

/**
 * `kb check [path…]`: prints what is wrong with the content.
 *
 * @param paths files and folders to report on; the whole content when empty. All of it is read in any case.
 * @returns 1 when there are errors
 */
export async function check(
  paths: readonly string[],
  options: { json: boolean; all: boolean; suggest: boolean },
): Promise<number> {
  const wanted = paths.map(insideContent);
  const { problems: found, site, model } = await checkContent();
  const problems = options.suggest ? sortProblems([...found, ...(await suggestions(model))]) : found;
  const listed = problems.filter(
    ({ file }) => wanted.length === 0 || wanted.some((name) => `${file}/`.startsWith(name)),
  );
  if (options.json) process.stdout.write(asJson(listed));
  else printProblems(listed, options.all || wanted.length > 0 ? 'strict' : site.checks);
  return hasErrors(listed) ? 1 : 0;
}

/** Reads the content and joins it; the one check that every command uses. */
export async function checkContent(onProgress?: (text: string) => void): Promise<Checked> {
  if (!existsSync(contentDir)) {
    throw new CommandError(`There is no folder ${shown(contentDir)}. CONTENT_DIR says where the content is.`);
  }
  const content = await readContent(contentDir, (done, total) =>
    onProgress?.(`${done} of ${total} articles`),
  );
  const { model, problems } = buildModel(content, content.places);
  return { site: content.site, model, problems: sortProblems([...content.problems, ...problems]) };
}

async function suggestions(model: Model): Promise<Problem[]> {
  const perArticle = [...model.articles.values()].map(async (article) => {
    const text = await readFile(path.join(contentDir, article.diskFile), 'utf8');
    return unlinkedMentions(article, text.split(/\r?\n/), model);
  });
  return (await Promise.all(perArticle)).flat();
}

/** To a person; and, in a GitHub workflow, beside the lines of the pull request. */
export function printProblems(problems: readonly Problem[], checks: Site['checks']): void {
  process.stdout.write(checks === 'strict' ? asText(problems) : asSummary(problems));
  if (process.env['GITHUB_ACTIONS'] === 'true') process.stdout.write(asAnnotations(problems));
}

export interface Checked {
  site: Site;
  model: Model;
  problems: Problem[];
}

/** A path as typed (npm notes where) becomes one from the content folder, ending in a slash. */
function insideContent(typed: string): string {
  const absolute = path.resolve(process.env['INIT_CWD'] ?? '.', typed);
  const relative = path.relative(contentDir, absolute).split(path.sep).join('/').normalize('NFC');
  if (!existsSync(absolute) || relative.startsWith('..')) {
    throw new CommandError(`Unexpected path ${typed}, expected a file or folder in ${shown(contentDir)}/.`);
  }
  return relative === '' ? '' : `${relative}/`;
}
