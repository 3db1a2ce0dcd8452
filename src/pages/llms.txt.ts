import { llmsText } from '../feeds/llms.ts';
import { knowledge } from '../knowledge.ts';

export async function GET(): Promise<Response> {
  return new Response(llmsText(await knowledge()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
