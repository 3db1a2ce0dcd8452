import { absolute, href } from '../i18n/urls.ts';
import { escapeText as escape } from '../model/fill.ts';
import type { Redirect } from '../model/redirects.ts';

/** The page at an old address, for hosts that cannot redirect: sends readers on by itself, and by a link. */
export function movedPage({ from, to, title }: Redirect): string {
  const address = escape(encodeURI(href(to)));
  return `<!doctype html>
<html lang="${escape(from.split('/')[1] ?? '')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${address}">
<title>${escape(title)}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${escape(absolute(to))}">
</head>
<body>
<p><a href="${address}">${escape(title)}</a></p>
</body>
</html>
`;
}
