import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMean } from '../content/suggest.ts';
import { CommandError } from './command-error.ts';

const PORT = {
  port: { type: 'string', value: 'number', text: 'Where to serve it. Default: PORT, else 4321' },
} as const;

/** What `kb` can do; the help is written from it. */
export const COMMANDS = {
  start: {
    summary: 'Check, build and index the site, then serve it',
    options: PORT,
  },
  build: { summary: 'Check the content and build the site into dist/', options: {} },
  preview: {
    summary: 'Serve what was built last',
    options: PORT,
  },
  dev: {
    summary: 'Serve the site while writing: pages follow the files',
    options: PORT,
  },
  check: {
    summary: 'Say what is wrong with the content',
    arguments: '[path…]',
    options: {
      all: {
        type: 'boolean',
        text: 'Every warning in a line of its own, also in a folder that is checked leniently',
      },
      json: { type: 'boolean', text: 'For other programs' },
      suggest: { type: 'boolean', text: 'Also what an article could link and does not' },
    },
  },
  new: {
    summary: 'Begin an article in each language; asks what is not said',
    arguments: 'article',
    options: {
      title: { type: 'string', multiple: true, value: 'en=Text', text: 'Once per language' },
      claim: {
        type: 'string',
        multiple: true,
        value: 'en=Text',
        text: 'What it says, in one sentence per language',
      },
      languages: { type: 'string', value: 'en,ko', text: 'Default: all of the site' },
      topic: { type: 'string', value: 'id', text: 'A file of topics/; "none" for none' },
      kind: { type: 'string', value: 'kind', text: 'What sort of text it is; "none" for none' },
      slug: { type: 'string', value: 'name', text: 'Its address. Default: from the English title' },
    },
  },
  test: {
    summary: 'Format, lint, types, unit tests, content, build, browser tests',
    arguments: '[step…]',
    options: {},
  },
  bench: {
    summary: 'Measure building as content grows, or how well the search answers queries',
    arguments: 'build [pairs…] | search',
    options: {
      content: { type: 'string', value: 'folder', text: 'Search: what to build and ask. Default: content' },
      queries: {
        type: 'string',
        multiple: true,
        value: 'file…',
        text: 'Search: lists of { q, lang, cat, targets }',
      },
      json: { type: 'string', value: 'file', text: 'Search: also write the measurement there' },
      stock: { type: 'boolean', text: 'Search: also ask plain Pagefind over the same pages' },
    },
  },
  format: { summary: 'Bring the code into the one format', options: {} },
} as const satisfies Record<string, Command>;

/** Reads the arguments of a command by what it takes. */
export function parse<K extends keyof typeof COMMANDS>(name: K, args: string[]) {
  const command: Command = COMMANDS[name];
  try {
    return parseArgs({
      args,
      options: COMMANDS[name].options as (typeof COMMANDS)[K]['options'],
      allowPositionals: command.arguments !== undefined,
    });
  } catch (error) {
    const written = /'(-[^']*)'/.exec((error as Error).message)?.[1] ?? '';
    const known = Object.keys(command.options).map((option) => `--${option}`);
    const what =
      written && !known.includes(written) ? `Unexpected option "${written}".` : (error as Error).message;
    throw new CommandError(`${what}${didYouMean(written, known)}\n\n${usage(name, command)}`, {
      cause: error,
    });
  }
}

export function help(): string {
  const commands = Object.entries<Command>(COMMANDS).map(([name, command]) => usage(name, command));
  return `npm run kb -- <command>\n\n${commands.join('\n')}
CONTENT_DIR  the folder of Markdown to build. Default: content
OUT_DIR      the folder to publish into. Default: dist
SITE         the address it will have: https://example.org
BASE         the folder it will be in there: /kb/. Default: /
`;
}

function usage(name: string, command: Command): string {
  const head = [name, command.arguments].filter(Boolean).join(' ');
  const options = Object.entries(command.options).map(
    ([option, { value, text }]) =>
      `    ${`--${option}${value === undefined ? '' : ` ${value}`}`.padEnd(22)}${text}\n`,
  );
  return `  ${head.padEnd(16)}${command.summary}\n${options.join('')}`;
}

interface Command {
  summary: string;
  arguments?: string;
  options: Record<string, NonNullable<ParseArgsConfig['options']>[string] & { value?: string; text: string }>;
}
