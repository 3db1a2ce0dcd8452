import type { Article, Heading, Link } from '../../../src/content/article.ts';
import type { Entries } from '../../../src/model/build-model.ts';
import { siteSchema, type Site } from '../../../src/content/site.ts';

/** A site with two languages, for tests of the model. */
export const site: Site = {
  ...siteSchema.parse({}),
  title: 'Test',
  description: undefined,
  locales: ['en', 'ko'],
  defaultLocale: 'en',
  contentPath: 'content',
};

/** An article with nothing in it but what `fields` says. `id` is `<locale>/<slug>`. */
export function article(id: string, fields: Partial<Article> = {}): Article {
  const [locale = '', ...slug] = id.split('/');
  return {
    id,
    locale,
    slug: slug.join('/'),
    file: `articles/${id}.md`,
    diskFile: `articles/${id}.md`,
    title: id,
    description: '',
    takeaways: [],
    authors: [],
    aliases: [],
    draft: false,
    headings: [],
    links: [],
    images: [],
    looseFigures: [],
    words: 100,
    minutes: 1,
    digest: 'd',
    ...fields,
  };
}

export const heading = (slug: string, depth = 2, line = 1): Heading => ({
  depth,
  id: slug,
  slug,
  text: slug,
  line,
});

export const link = (target: string, fragment = '', fields: Partial<Link> = {}): Link => ({
  target,
  type: 'path',
  fragment,
  text: 'text',
  sentence: 'A sentence with text.',
  line: 5,
  column: 3,
  ...fields,
});

/** A folder with nothing in it but what `fields` says. */
export const entries = (fields: Partial<Entries> = {}): Entries => ({
  site,
  articles: [],
  topics: [],
  terms: [],
  organizations: [],
  sources: [],
  claims: [],
  charts: [],
  paths: [],
  ...fields,
});

/** A data entry without prose. */
export const entry = <T>(folder: string, id: string, data: T) => ({
  id,
  file: `${folder}/${id}.yaml`,
  data,
  prose: {},
});
