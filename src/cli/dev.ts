import { runTool } from './tool.ts';

/** `kb dev`: the pages as they are written, made on demand; problems of the content are shown in the page. */
export async function dev(port: number): Promise<number> {
  const { code } = await runTool('astro', ['dev', '--port', String(port)]);
  return code;
}
