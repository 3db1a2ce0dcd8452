import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { slug as toSlug } from 'github-slugger';
import { stringify } from 'yaml';
import { contentDir } from '../content/environment.ts';
import { id } from '../content/fields.ts';
import type { FrontMatter } from '../content/front-matter.ts';
import { articlePath } from '../i18n/urls.ts';
import { checkContent, printProblems } from './check.ts';
import { CommandError } from './command-error.ts';
import { shown } from './folders.ts';
import { askForArticle, type Answers, type Flags } from './new-questions.ts';
import { outlineOf } from './outline.ts';

/**
 * `kb new article`: writes a file per language. Each begins as a draft, so that nothing half written is published, with
 * its claim as the first sentence and an outline that is the same in every language.
 */
export async function newArticle({ slug: wanted, ...flags }: Flags): Promise<number> {
  if (!existsSync(path.join(contentDir, 'site.yaml'))) {
    throw new CommandError(
      `${shown(contentDir)}/ has no site.yaml that names its languages; write that first.`,
    );
  }
  const { site, model } = await checkContent();
  const interactive = process.stdin.isTTY && process.stdout.isTTY;
  const answers = await askForArticle(flags, { site, topics: model.topics }, interactive);
  if (!answers) return 1;

  const slug = slugFor(wanted, answers, site.defaultLocale);
  const files = answers.locales.map((locale) => ({
    locale,
    file: path.join('articles', locale, `${slug}.md`),
    text: textOf(
      answers,
      locale,
      site.locales.length > 1 ? original(answers, site.defaultLocale) : undefined,
    ),
  }));
  refuseTaken(files.map(({ file }) => file));
  for (const { file, text } of files) {
    await mkdir(path.dirname(path.join(contentDir, file)), { recursive: true });
    await writeFile(path.join(contentDir, file), text, { flag: 'wx' });
  }

  const written = new Set(files.map(({ file }) => file.split(path.sep).join('/')));
  const problems = (await checkContent()).problems.filter(({ file }) => written.has(file));
  process.stdout.write(`${files.map(({ file }) => shown(path.join(contentDir, file))).join('\n')}\n\n`);
  if (problems.length > 0) printProblems(problems, 'strict');
  const addresses = files.map(({ locale }) => articlePath(locale, slug)).join(' and ');
  process.stdout.write(
    `A draft: "npm run dev" shows it, a build leaves it out. Check it with "npm run kb -- check", and take the line\n` +
      `"draft: true" out when it is ready for ${addresses}.\n`,
  );
  return 0;
}

function slugFor(wanted: string | undefined, { title, locales }: Answers, defaultLocale: string): string {
  const named = title['en'] ?? title[defaultLocale] ?? title[locales[0] ?? ''] ?? '';
  const slug =
    wanted ??
    toSlug(named.normalize('NFC'))
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
  if (id.safeParse(slug).success) return slug;
  throw new CommandError(
    `Unexpected slug "${slug}", expected lower-case letters, digits and hyphens. Name one with --slug.`,
  );
}

function original({ locales }: Answers, defaultLocale: string): string | undefined {
  return locales.includes(defaultLocale) ? defaultLocale : locales[0];
}

function textOf({ title, claim, topic, kind }: Answers, locale: string, from: string | undefined): string {
  const frontMatter: Partial<FrontMatter> = {
    title: title[locale] ?? '',
    ...(topic !== undefined && { topic }),
    ...(kind !== undefined && { kind }),
    ...(from !== undefined && { original: from }),
    draft: true,
  };
  const headings = outlineOf(kind, locale).map((heading) => `\n## ${heading}\n`);
  return `---\n${stringify(frontMatter, { lineWidth: 0, singleQuote: true })}---\n\n${claim[locale]}\n${headings.join('')}`;
}

/** Before the first file is written, so that either all or none are. */
function refuseTaken(files: readonly string[]): void {
  const taken = files
    .flatMap((file) => [file, file.replace(/\.md$/, '.mdx')])
    .find((file) => existsSync(path.join(contentDir, file)));
  if (taken === undefined) return;
  throw new CommandError(
    `${shown(path.join(contentDir, taken))} is there already. Name another address with --slug.`,
  );
}
