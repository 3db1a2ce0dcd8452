import { runTool } from './tool.ts';

/** `kb format`: brings the code into the one format; content stays as its authors wrote it. */
export async function format(): Promise<number> {
  return (await runTool('prettier', ['--write', '--log-level', 'warn', '.'])).code;
}
