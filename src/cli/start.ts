import { serve } from '../hosting/serve.ts';
import { base } from '../i18n/urls.ts';
import { languageName } from '../i18n/language-name.ts';
import type { Model } from '../model/model.ts';
import { indexSummary } from '../search/index-summary.ts';
import { build } from './build.ts';
import { outDir } from './folders.ts';
import { count, print, size } from './steps.ts';

/** `kb start`: builds the site and serves it until Ctrl-C. */
export async function start(port: number): Promise<void> {
  const model = await build();
  process.stdout.write('\n');
  await printCounts(model);
  await serveUntilStopped(port);
}

/** Serves the published folder and says where; ends when the process is asked to. */
export async function serveUntilStopped(port: number): Promise<void> {
  const served = await serve({ root: outDir, base, port });
  if (served.port !== port) print('port', `${port} is busy; ${served.port} is the next free one`);
  print('address', served.url);
  await stopped();
  await served.close();
}

async function printCounts(model: Model): Promise<void> {
  const index = await indexSummary(outDir);
  const articles = [...model.articles.values()];
  for (const locale of model.site.locales) {
    const own = articles.filter((article) => article.locale === locale);
    const words = own.reduce((sum, article) => sum + article.words, 0);
    const bytes = index.find(({ language }) => language === locale.toLowerCase())?.bytes ?? 0;
    const counts = [count(own.length, 'article'), count(words, unit(locale)), `search index ${size(bytes)}`];
    print(languageName(locale, 'en'), counts.join(', '));
  }
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** What `Article.words` counts, mostly: Hangul is counted in characters. */
const unit = (locale: string): string => (locale.startsWith('ko') ? 'character' : 'word');
