import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a folder of `count` article pairs with facts, terms and links: the same text for the same number.
 * Every article quotes three facts, links two others and has a table, code and a footnote.
 */
export async function writeLibrary(folder: string, count: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const part of ['articles/en', 'articles/ko', 'sources', 'topics', 'organizations']) {
    await mkdir(path.join(folder, part), { recursive: true });
  }
  const put = (file: string, text: string): Promise<void> => writeFile(path.join(folder, file), text);
  await put('site.yaml', 'title: Bench\nlocales: [en, ko]\n');
  await put('topics/all.yaml', 'name: All\nsummary: Everything.\n');
  await put('organizations/acme.yaml', 'name: Acme\nkind: company\nsummary: It makes things.\n');
  for (let n = 0; n < count; n += 1) {
    await put(`sources/source-${n}.yaml`, source(n));
    await put(`articles/en/article-${n}.md`, article(n, count, 'en'));
    await put(`articles/ko/article-${n}.md`, article(n, count, 'ko'));
  }
}

const source = (n: number): string => `title: Report ${n}
publisher: Acme
url: https://example.org/${n}
date: 2024-01-01
grade: A
facts:
${[0, 1, 2]
  .map(
    (k) => `  - id: fact-${n}-${k}
    statement: { en: 'Acme sold ${value(n, k)} million dollars.', ko: '애크미의 매출은 ${value(n, k)}00만 달러다.' }
    value: ${value(n, k)}
    unit: USD
    scale: 1e6
    asOf: 2024-01-01
    organizations: [acme]
    topics: [all]
    confidence: verified
    readOn: 2024-02-02
`,
  )
  .join('')}`;

const value = (n: number, k: number): number => ((n * 7 + k * 13) % 89) + 11;

function article(n: number, count: number, locale: 'en' | 'ko'): string {
  const figure = (k: number): string =>
    locale === 'en'
      ? `[${value(n, k)} million dollars](fact:fact-${n}-${k})`
      : `[${value(n, k)}00만 달러](fact:fact-${n}-${k})`;
  const words =
    locale === 'en'
      ? 'The strip where two habitats meet is where most species live. '
      : '두 서식지가 만나는 띠에 가장 많은 종이 산다. ';
  const section = (k: number): string => `## ${locale === 'en' ? 'Part' : '부분'} ${k}

${words.repeat(12)}${figure(k)}. [${locale === 'en' ? 'Next' : '다음'}](article-${(n + k + 1) % count}.md).[^${k}]

| a | b |
| --- | ---: |
| ${k} | ${n} |

\`\`\`ts
const part: number = ${k};
\`\`\`

[^${k}]: ${words}
`;
  return `---
title: ${locale === 'en' ? 'Article' : '글'} ${n}
topic: all
kind: analysis
published: 2024-01-01
---

${[0, 1, 2].map(section).join('\n')}`;
}
