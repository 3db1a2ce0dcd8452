import { absolute, sitemapPath } from '../i18n/urls.ts';

/** Everything may be read by everyone; here is the list of it. */
export const robots = (): string => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapPath())}\n`;
