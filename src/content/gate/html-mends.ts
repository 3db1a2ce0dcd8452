/** What to write instead of an element that articles may not use. */
export function htmlMend(name: string): string {
  const tag = name.toLowerCase();
  for (const [names, mend] of MENDS) if (names.split(' ').includes(tag)) return mend;
  return 'Delete the tag; to show it, put it between backticks.';
}

const MENDS: readonly (readonly [names: string, mend: string])[] = [
  ['script style link meta base template noscript', 'Delete it: an article is text and cannot bring code or styles.'],
  ['svg canvas math', 'Save the drawing as a PNG or WebP file beside the article: ![what it shows](./picture.png).'],
  ['picture source', 'Write one picture: ![what it shows](./picture.png).'],
  ['iframe object embed applet frame', 'Link to the page instead: [what it is](https://…).'],
  ['video audio track', 'Link to the recording instead: [what it is](https://…).'],
  ['form input button select textarea option label', 'Delete it: an article has no forms.'],
  ['aside', 'Write a quotation that begins with "> [!NOTE]".'],
  ['center font big tt marquee blink', 'Delete the tag: the site chooses how text looks.'],
  ['strike', 'Write ~~words~~.'],
  ['main article section header footer nav', 'Delete the tag: the page around the article has it.'],
];
