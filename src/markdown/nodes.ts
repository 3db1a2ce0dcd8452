import type { Properties } from 'hast';
import type { Parent, PhrasingContent, RootContent } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type {} from 'remark-mdx';

/** An element of the short list of harmless HTML, recreated by the gate from what was written as raw HTML. */
export interface InertElement extends Parent {
  type: 'inertElement';
  data: { hName: string; hProperties?: Properties };
  children: (PhrasingContent | RootContent)[];
}

/** The caption of an image that stands alone with a title; see `remark-figures.ts`. */
export interface Caption extends Parent {
  type: 'caption';
  data: { hName: 'figcaption'; hProperties?: Properties };
  children: PhrasingContent[];
}

/** A component of an `.mdx` article: `<Aside kind="note">…</Aside>`. */
export type Component = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The components that are known; each is a block. `rehype-components.ts` makes them. */
export const COMPONENT_NAMES: ReadonlySet<string> = new Set(['Aside', 'Figure', 'Details']);

/** What `[[target#fragment]]` names; see `remark-wiki-links.ts`. */
export interface WikiTarget {
  name: string;
  /** The slug of the heading, or nothing. */
  fragment: string;
}

declare module 'mdast' {
  interface RootContentMap {
    inertElement: InertElement;
    caption: Caption;
  }
  interface PhrasingContentMap {
    inertElement: InertElement;
    caption: Caption;
  }
  interface LinkData {
    wiki?: WikiTarget;
  }
}
