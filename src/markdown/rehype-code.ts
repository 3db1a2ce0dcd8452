import type { LanguageFn } from 'highlight.js';
import hljs from 'highlight.js/lib/core';
import dart from 'highlight.js/lib/languages/dart';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import elixir from 'highlight.js/lib/languages/elixir';
import groovy from 'highlight.js/lib/languages/groovy';
import http from 'highlight.js/lib/languages/http';
import nginx from 'highlight.js/lib/languages/nginx';
import powershell from 'highlight.js/lib/languages/powershell';
import properties from 'highlight.js/lib/languages/properties';
import protobuf from 'highlight.js/lib/languages/protobuf';
import scala from 'highlight.js/lib/languages/scala';
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { common, createLowlight } from 'lowlight';
import { visit } from 'unist-util-visit';
import { classesOf, isElement } from './elements.ts';
import type { LabelsOf } from './labels.ts';

const GRAMMARS: Readonly<Record<string, LanguageFn>> = {
  ...common,
  ...{ dart, dockerfile, elixir, groovy, http, nginx, powershell, properties, protobuf, scala },
};

/** Languages without a grammar of their own that read well with another's. */
const ALIASES = {
  bash: ['zsh-session'],
  ini: ['hcl', 'tf', 'terraform', 'env', 'dotenv', 'conf', 'editorconfig'],
  json: ['json5', 'jsonl', 'ndjson'],
  markdown: ['mdx'],
  plaintext: ['plain', 'none', 'output', 'log'],
  shell: ['sh-session', 'terminal'],
  xml: ['astro', 'svelte', 'vue'],
};

const lowlight = createLowlight(GRAMMARS);
lowlight.registerAlias(ALIASES);

/** Longer code, over some 300 lines, is shown as it is: grammars such as Markdown's need the square of its length. */
const HIGHLIGHT_LIMIT = 10_000;

/**
 * Code in a box that scrolls and that the keyboard can reach, coloured by classes where its language is known.
 *
 * `<pre><code class="language-js">let a</code></pre>` →
 * `<pre tabindex="0" data-language="js"><code class="language-js"><span class="hljs-keyword">let</span> a</code></pre>`
 */
export function rehypeCode(labelsOf: LabelsOf) {
  return (tree: Root, file: { path?: string }): void => {
    const { codeRegion } = labelsOf(file.path);
    visit(tree, { tagName: 'pre' }, (pre: Element) => {
      const code = pre.children.find((node): node is Element => isElement(node) && node.tagName === 'code');
      const language = code && languageOf(code);
      pre.properties = {
        ...pre.properties,
        tabIndex: 0,
        // A group, not a region: a page of code would have more landmarks than sections.
        ...(codeRegion !== undefined && { role: 'group', ariaLabel: codeRegion }),
        ...(language !== undefined && { dataLanguage: language }),
      };
      if (!code) return;
      delete code.properties['className'];
      if (language !== undefined) highlight(code, language);
    });
  };
}

/** The names after ``` that are coloured, aliases included; the gate tells other names from slips of the keys. */
export const knownLanguages: ReadonlySet<string> = new Set([
  ...Object.entries(GRAMMARS).flatMap(([name, grammar]) => [name, ...(grammar(hljs).aliases ?? [])]),
  ...Object.values(ALIASES).flat(),
]);

/** The first word after ```, when it looks like the name of a language. */
function languageOf(code: Element): string | undefined {
  const name = classesOf(code)
    .find((each) => each.startsWith('language-'))
    ?.slice('language-'.length);
  return name !== undefined && /^[\w+#.-]{1,30}$/.test(name) ? name.toLowerCase() : undefined;
}

function highlight(code: Element, language: string): void {
  code.properties['className'] = [`language-${language}`];
  const text = toString(code);
  if (!knownLanguages.has(language) || text.length > HIGHLIGHT_LIMIT) return;
  code.children = lowlight.highlight(language, text).children as ElementContent[];
}
