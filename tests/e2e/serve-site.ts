import path from 'node:path';
import { serve } from '../../src/hosting/serve.ts';

/** Serves the built site for all browser tests, on a free port, the way a host would. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const served = await serve({ root: path.resolve('dist'), base: '/', port: 0 });
  process.env['SITE_URL'] = served.url;
  return () => served.close();
}
