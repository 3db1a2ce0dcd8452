import { cancel, CANCEL_SYMBOL, multiselect, select, text } from '@clack/prompts';
import { KINDS, type Kind } from '../content/front-matter.ts';
import type { Site } from '../content/site.ts';
import { didYouMean } from '../content/suggest.ts';
import { textIn } from '../content/fields.ts';
import { languageName } from '../i18n/language-name.ts';
import type { Topic } from '../model/model.ts';
import { CommandError } from './command-error.ts';

/** The flags of `kb new article`, as typed. */
export interface Flags {
  title?: string[] | undefined;
  claim?: string[] | undefined;
  languages?: string | undefined;
  topic?: string | undefined;
  kind?: string | undefined;
  slug?: string | undefined;
}

/** What a new article needs; title and claim stand by locale. */
export interface Answers {
  locales: string[];
  title: Record<string, string>;
  claim: Record<string, string>;
  topic: string | undefined;
  kind: Kind | undefined;
}

/**
 * Takes the answers from the flags and asks for the rest.
 *
 * @param interactive false where nobody can be asked; then a title and a claim per language must be among the flags,
 * and what else is left out takes its default: all languages, no topic, no kind
 * @returns undefined when the person gave up
 */
export async function askForArticle(
  flags: Flags,
  { site, topics }: { site: Site; topics: readonly Topic[] },
  interactive: boolean,
): Promise<Answers | undefined> {
  const given = {
    title: byLocale('title', flags.title, site),
    claim: byLocale('claim', flags.claim, site),
    locales: flags.languages?.split(',').map((locale) => oneOf('language', locale.trim(), site.locales)),
    topic: choice(
      'topic',
      flags.topic,
      topics.map((topic) => topic.id),
    ),
    kind: choice('kind', flags.kind, KINDS),
  };
  if (!interactive) return withoutAsking(given, site);
  try {
    const locales = given.locales ?? (site.locales.length > 1 ? await askLocales(site) : site.locales);
    const title = { ...given.title };
    for (const locale of locales) title[locale] ??= await askText('Title', locale);
    const topic = given.topic ?? (topics.length > 0 ? await askTopic(topics) : NONE);
    const kind = given.kind ?? (await askKind());
    const claim = { ...given.claim };
    for (const locale of locales) claim[locale] ??= await askText('What it says, in one sentence', locale);
    return { locales, title, claim, ...unlessNone({ topic, kind }) };
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    cancel('Nothing was written.');
    return undefined;
  }
}

type Given = {
  title: Record<string, string>;
  claim: Record<string, string>;
  locales: string[] | undefined;
  topic: string | undefined;
  kind: Kind | typeof NONE | undefined;
};

const NONE = 'none';

function withoutAsking({ title, claim, locales = undefined, topic, kind }: Given, site: Site): Answers {
  const wanted = locales ?? site.locales;
  const missing = [
    ...wanted.filter((locale) => !title[locale]).map((locale) => `--title ${locale}="…"`),
    ...wanted.filter((locale) => !claim[locale]).map((locale) => `--claim ${locale}="…"`),
  ];
  if (missing.length > 0) {
    throw new CommandError(`Nobody can be asked here, so the command needs more: ${missing.join(' ')}`);
  }
  return { locales: wanted, title, claim, ...unlessNone({ topic, kind }) };
}

function unlessNone({ topic, kind }: Pick<Given, 'topic' | 'kind'>): Pick<Answers, 'topic' | 'kind'> {
  return { topic: topic === NONE ? undefined : topic, kind: kind === NONE ? undefined : kind };
}

/** `en=Redis and Valkey` → `{ en: 'Redis and Valkey' }` */
function byLocale(flag: string, values: readonly string[] = [], site: Site): Record<string, string> {
  return Object.fromEntries(
    values.map((value) => {
      const [, locale, words] = /^([^=]+)=(.*\S.*)$/s.exec(value) ?? [];
      if (locale === undefined || words === undefined) {
        throw new CommandError(
          `Unexpected --${flag} "${value}", expected a language and a text: --${flag} en="Text"`,
        );
      }
      return [oneOf('language', locale, site.locales), words.trim()];
    }),
  );
}

function choice<T extends string>(what: string, value: string | undefined, known: readonly T[]) {
  return value === undefined ? undefined : oneOf<T | typeof NONE>(what, value, [...known, NONE]);
}

function oneOf<T extends string>(what: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const expected = `Unexpected ${what} "${value}", expected one of: ${known.join(', ')}.`;
  throw new CommandError(expected + didYouMean(value, known));
}

class GivenUp extends Error {}

function answered<T>(answer: T | typeof CANCEL_SYMBOL): T {
  if (answer === CANCEL_SYMBOL) throw new GivenUp();
  return answer;
}

async function askLocales(site: Site): Promise<string[]> {
  const options = site.locales.map((locale) => ({ value: locale, label: languageName(locale) }));
  return answered(await multiselect({ message: 'Languages', options, initialValues: site.locales }));
}

async function askText(message: string, locale: string): Promise<string> {
  const answer = await text({
    message: `${message} (${languageName(locale, 'en')})`,
    validate: (value) => (value?.trim() ? undefined : 'A few words are needed.'),
  });
  return answered(answer).trim();
}

async function askTopic(topics: readonly Topic[]): Promise<string> {
  const options = topics.map(({ id, name }) => ({ value: id, label: textIn(name, 'en') }));
  return answered(
    await select({ message: 'Topic', options: [...options, { value: NONE, label: 'None of these' }] }),
  );
}

async function askKind(): Promise<Kind | typeof NONE> {
  const options = [...KINDS, NONE].map((value) => ({ value, label: value }));
  return answered(await select<Kind | typeof NONE>({ message: 'Kind', options: options as never }));
}
