import type { z } from 'astro/zod';
import { frontMatterSchema, type FrontMatter } from '../front-matter.ts';
import type { Problem } from '../problem.ts';
import { fit } from './data.ts';
import { createFindings, type Checks } from './findings.ts';
import { splitFrontMatter } from './front-matter-block.ts';
import { readYaml } from './yaml.ts';

/**
 * Parts a text into its front matter and its body. The body keeps the file's line numbers: lines of front matter
 * are blank in it. `data` is empty when there is no front matter that can be used; strict checks report that.
 * Lenient checks ignore unknown keys, drop known keys with a wrong value, and read neither tags nor aliases.
 */
export function readFrontMatter(
  text: string,
  { file, checks }: { file: string; checks: Checks },
): { data: Partial<FrontMatter>; body: string; problems: Problem[] } {
  const findings = createFindings({ file, checks });
  const block = splitFrontMatter(text);
  const nothing = (body: string) => ({ data: {}, body, problems: findings.list() });

  if (block.type === 'none') {
    // Foreign Markdown needs no front matter; ours does.
    if (checks === 'strict') findings.odd(undefined, 'frontmatter-missing', block.isLate ? LATE : MISSING);
    return nothing(text);
  }
  if (block.type === 'unclosed') {
    findings.odd(undefined, 'frontmatter-unclosed', UNCLOSED);
    return nothing(text);
  }
  if (block.type === 'toml') {
    findings.odd(undefined, 'frontmatter-syntax', TOML);
    return nothing(block.body);
  }

  const yaml = readYaml(block.yaml, { file, checks, firstLine: 2, prefix: 'frontmatter' });
  if (yaml.data === undefined && yaml.problems.length > 0) return { data: {}, body: block.body, problems: yaml.problems };
  const data = yaml.data ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) {
    findings.odd({ line: 2, column: 1 }, 'frontmatter-syntax', NOT_KEYS);
    // Two rules around a paragraph look like front matter and are none.
    return nothing(text);
  }
  // In a foreign folder no key is required.
  const schema = checks === 'strict' ? frontMatterSchema : frontMatterSchema.partial();
  const fitted = fit(data, schema as z.ZodType<Partial<FrontMatter>>, {
    file,
    checks,
    prefix: 'frontmatter',
    schema: frontMatterSchema,
    locate: (path, what) => (path.length === 0 ? { line: 1, column: 1 } : yaml.locate(path, what)),
    foreignKeys: FOREIGN_KEYS,
  });
  return { data: fitted.data ?? {}, body: block.body, problems: [...yaml.problems, ...fitted.problems] };
}

/** What the keys of other generators are called here. They are never read; the message helps to move. */
const FOREIGN_KEYS: ReadonlyMap<string, string> = new Map([
  ['date', 'The day of publication is called "published".'],
  ['pubDate', 'The day of publication is called "published".'],
  ['lastmod', 'The day of the last change is called "updated".'],
  ['author', 'It is called "authors" and is a list.'],
  ['summary', 'It is called "description".'],
  ['tags', 'An article has one "topic"; there are no tags.'],
  ['category', 'It is called "topic".'],
  ['slug', 'The file name makes the address; old addresses go under "aliases".'],
  ['permalink', 'The file name makes the address; old addresses go under "aliases".'],
  ['layout', 'All articles have the same layout; nothing can be loaded from front matter.'],
  ['cover', 'Show the picture in the text: ![what it shows](./picture.png).'],
  ['image', 'Show the picture in the text: ![what it shows](./picture.png).'],
  ['lang', 'The folder (en, ko) says the language.'],
]);

const MISSING =
  'Unexpected start of the text, expected front matter with a title. Begin the file with three lines: "---", "title: …", "---".';
const LATE =
  'Unexpected lines before the front matter, expected "---" on line 1. Delete what stands before it.';
const UNCLOSED =
  'Unexpected end of the file, expected the line "---" that closes the front matter begun here. Add it after the last key.';
const TOML =
  'Unexpected TOML ("+++"), expected YAML between two lines "---". Write each key as "key: value".';
const NOT_KEYS =
  'Unexpected text between two lines "---", expected keys and values such as "title: …". Write keys, or use "***" for a rule.';
