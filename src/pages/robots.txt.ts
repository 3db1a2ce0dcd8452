import { robots } from '../feeds/robots.ts';

export function GET(): Response {
  return new Response(robots(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
