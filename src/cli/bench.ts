import { CommandError } from './command-error.ts';
import { runTool } from './tool.ts';

/** `kb bench build [pairs…]`: what building costs as the content grows, as ratios within this run. */
export async function bench([what, ...rest]: readonly string[]): Promise<void> {
  if (what !== 'build') throw new CommandError('Say what to measure: npm run bench -- build [pairs…]');
  const sizes = rest.length > 0 ? rest.map(Number) : [50, 200, 500];
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new CommandError(
      `Unexpected sizes "${rest.join(' ')}", expected numbers of article pairs such as 50 200 500.`,
    );
  }
  const { code } = await runTool('node', ['tests/bench/build.ts', ...sizes.map(String)]);
  if (code !== 0) throw new CommandError('The measurement did not finish.');
}
