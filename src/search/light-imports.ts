import type { ViteUserConfig } from 'astro';

/**
 * Leaves a dynamic import in the browser as it is. Vite wraps each in 2 KB that preload the stylesheets and modules it
 * depends on, on every page; the search has no stylesheet of its own and comes as one module.
 */
export function lightImports(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'light-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
