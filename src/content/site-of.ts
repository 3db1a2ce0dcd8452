import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readData } from './gate/data.ts';
import { decodeText } from './gate/text.ts';
import type { Layout } from './layout.ts';
import type { Problem } from './problem.ts';
import { siteSchema, type Site, type SiteData } from './site.ts';

/** `site.yaml` of a folder, if there is one. */
export async function readSiteFile(folder: string): Promise<{ data?: SiteData; problems: Problem[] }> {
  const at = { file: 'site.yaml', checks: 'strict' } as const;
  let bytes: Buffer;
  try {
    bytes = await readFile(path.join(folder, at.file));
  } catch {
    return { problems: [] };
  }
  const decoded = decodeText(bytes, at.file, at);
  if (decoded.text === undefined) return { problems: decoded.problems };
  const { data, problems } = readData<SiteData>(decoded.text, siteSchema, at);
  return { ...(data && { data }), problems: [...decoded.problems, ...problems] };
}

/** The site with what its file leaves out: the layout knows the languages, CI and git know the repository. */
export function completeSite(
  folder: string,
  data: SiteData | undefined,
  layout: Layout,
  contentPath: string,
): Site {
  const { title, description, ...rest } = data ?? siteSchema.parse({ checks: 'lenient' });
  const repository = rest.repository ?? repositoryOfCi();
  return {
    ...rest,
    title: title ?? path.basename(folder),
    ...(description !== undefined && { description }),
    ...(repository !== undefined && { repository }),
    locales: layout.locales,
    defaultLocale: layout.defaultLocale,
    contentPath,
  };
}

function repositoryOfCi(): string | undefined {
  const name = process.env['GITHUB_REPOSITORY'];
  return name && `${process.env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${name}`;
}
