import { styleText } from 'node:util';

/** A step that takes longer than this says that it is still at work. */
const PATIENCE_SECONDS = 2;
const TITLE_WIDTH = 10;

/**
 * Runs one step of a command; prints its title, what it came to and how long it took.
 *
 * @param work may report how far it is; on a terminal that is shown in place
 * @param outcome what the step came to, in a few words
 */
export async function step<T>(
  title: string,
  work: (progress: (text: string) => void) => Promise<T>,
  outcome: (result: T) => string,
): Promise<T> {
  const started = performance.now();
  let latest = '';
  const line = liveLine(title, () => `${seconds(started)}${latest && `  ${latest}`}`);
  try {
    const result = await work((text) => (latest = text));
    line.end();
    print(title, outcome(result), seconds(started));
    return result;
  } catch (error) {
    line.end();
    print(title, styleText('red', 'failed'), seconds(started));
    throw error;
  }
}

/** One line of a command's report. */
export function print(title: string, text: string, time = ''): void {
  const line = `  ${title.padEnd(TITLE_WIDTH)}${text}`;
  process.stdout.write(`${time ? `${line.padEnd(64)} ${styleText('dim', time.padStart(7))}` : line}\n`);
}

/** 1234 → `1,234` */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** `84 KB`, `1.2 MB` */
export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function seconds(started: number): string {
  const elapsed = (performance.now() - started) / 1000;
  return elapsed < 60
    ? `${elapsed.toFixed(1)} s`
    : `${Math.floor(elapsed / 60)} min ${Math.round(elapsed % 60)} s`;
}

function liveLine(title: string, text: () => string): { end(): void } {
  const { isTTY, columns = 80 } = process.stdout;
  let timer: NodeJS.Timeout;
  const begin = setTimeout(() => {
    if (!isTTY) {
      process.stdout.write(`  ${title} …\n`);
      return;
    }
    timer = setInterval(() => {
      process.stdout.write(`\r\u001B[K${`  ${title.padEnd(TITLE_WIDTH)}${text()}`.slice(0, columns - 1)}`);
    }, 200);
  }, PATIENCE_SECONDS * 1000);
  return {
    end() {
      clearTimeout(begin);
      clearInterval(timer);
      if (isTTY) process.stdout.write('\r\u001B[K');
    },
  };
}
