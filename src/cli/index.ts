import { ContentError } from '../content/problem.ts';
import { didYouMean } from '../content/suggest.ts';
import { CommandError } from './command-error.ts';
import { COMMANDS, help, parse } from './commands.ts';
import { tally } from './report.ts';

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code; nothing else in the project sets one */
async function main([name, ...args]: string[]): Promise<number> {
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      process.stdout.write(help());
      return 0;
    }
    return await run(name, args);
  } catch (error) {
    if (error instanceof ContentError)
      process.stderr.write(`The content has ${tally(error.problems)}; nothing was published.\n`);
    else if (error instanceof CommandError) process.stderr.write(`${error.message}\n`);
    else throw error;
    return 1;
  }
}

async function run(name: string, args: string[]): Promise<number> {
  switch (name) {
    case 'start': {
      const { values } = parse('start', args);
      await (await import('./start.ts')).start(portOf(values.port));
      return 0;
    }
    case 'build': {
      parse('build', args);
      await (await import('./build.ts')).build();
      return 0;
    }
    case 'preview': {
      const { values } = parse('preview', args);
      await (await import('./preview.ts')).preview(portOf(values.port));
      return 0;
    }
    case 'dev': {
      const { values } = parse('dev', args);
      return (await import('./dev.ts')).dev(portOf(values.port));
    }
    case 'check': {
      const { values, positionals } = parse('check', args);
      return (await import('./check.ts')).check(positionals, {
        all: values.all ?? false,
        json: values.json ?? false,
        suggest: values.suggest ?? false,
      });
    }
    case 'bench': {
      const { values, positionals } = parse('bench', args);
      const [what, ...rest] = positionals;
      const { benchBuild, benchSearch } = await import('./bench.ts');
      if (what === 'build') await benchBuild(rest);
      else if (what === 'search') {
        const { content = 'content', queries = [], json, stock = false } = values;
        await benchSearch({ content, queries: [...queries, ...rest], json, stock });
      } else
        throw new CommandError('Say what to measure: npm run bench -- build, or npm run bench -- search');
      return 0;
    }
    case 'new': {
      const { values, positionals } = parse('new', args);
      if (positionals.join(' ') !== 'article')
        throw new CommandError('Say what is to be new: npm run kb -- new article');
      return (await import('./new.ts')).newArticle(values);
    }
    case 'test': {
      return (await import('./test.ts')).test(parse('test', args).positionals);
    }
    case 'format': {
      parse('format', args);
      return (await import('./format.ts')).format();
    }
    default:
      throw new CommandError(
        `Unexpected command "${name}".${didYouMean(name, Object.keys(COMMANDS))}\n\n${help()}`,
      );
  }
}

function portOf(option: string | undefined): number {
  const text = option ?? (process.env['PORT'] || '4321');
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  throw new CommandError(`Unexpected port "${text}", expected a number from 1 to 65535.`);
}
