import path from 'node:path';

/** The folder of content, absolute. From `CONTENT_DIR`; default: `content/` of this project. */
export const contentDir: string = path.resolve(process.env['CONTENT_DIR'] ?? 'content');

/** What the generator keeps between builds. */
export const cacheDir: string = path.resolve('.cache');
