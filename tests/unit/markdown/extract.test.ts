import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract, plainText } from '../../../src/markdown/extract.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';

const read = (text: string, format: 'md' | 'mdx' = 'md') => parseMarkdown(text, { format, wikiLinks: true });
const from = (text: string, locale = 'en', takeTitle = false) => extract(read(text), { locale, takeTitle });

test('headings carry depth, id, text and line', () => {
  assert.deepEqual(from('\n## The `sum` of *it*\n\n### 한글 [링크](a.md)\n').headings, [
    { depth: 2, id: 'the-sum-of-it', slug: 'the-sum-of-it', text: 'The sum of it', line: 2 },
    { depth: 3, id: '한글-링크', slug: '한글-링크', text: '한글 링크', line: 4 },
  ]);
});

test('the title is taken out when asked for, and only then', () => {
  assert.deepEqual(from('# A\n\n## B', 'en', true).title, 'A');
  assert.deepEqual(
    from('# A\n\n## B', 'en', true).headings.map(({ text }) => text),
    ['B'],
  );
  assert.deepEqual(
    from('# A\n\n## B').headings.map(({ text }) => text),
    ['A', 'B'],
  );
  assert.equal('title' in from('# A'), false);
});

test('links inside the site are listed with target, fragment, words, sentence and place', () => {
  const { links } = from('First. See [the **other**\none](../en/a%20b.md#The%20end "T") now. Last.\n');
  assert.deepEqual(links, [
    {
      target: '../en/a b.md',
      type: 'path',
      fragment: 'The end',
      text: 'the other one',
      title: 'T',
      sentence: 'See the other one now.',
      line: 1,
      column: 12,
    },
  ]);
});

test('links that leave the site are not listed', () => {
  assert.deepEqual(
    from('[a](https://example.org) <https://example.org> www.example.org [b](mailto:a@b.c) a@b.co').links,
    [],
  );
});

test('reference links resolve by their definition, wherever it stands', () => {
  const { links, images } = from('[x][ID] and ![y][pic]\n\n[id]: a.md "T"\n[ID]: b.md\n[pic]: p.png "P"\n');
  assert.deepEqual(
    links.map(({ target, title }) => [target, title]),
    [['a.md', 'T']],
  );
  assert.deepEqual(images, [{ src: 'p.png', alt: 'y', title: 'P', line: 1, column: 13 }]);
});

test('typed links carry the collection and the id of an entry, in the text and as pictures', () => {
  const { links, images } = from(
    'It was [71 billion dollars](fact:aws-run-rate "T").\n\n![Fees](chart:fees)\n',
  );
  assert.deepEqual(
    links.map(({ type, scheme, target, text, sentence }) => [type, scheme, target, text, sentence]),
    [
      ['entry', 'fact', 'aws-run-rate', '71 billion dollars', 'It was 71 billion dollars.'],
      ['embed', 'chart', 'fees', 'Fees', 'Fees'],
    ],
  );
  assert.deepEqual(images, []);
});

test('wiki links are names, except those into the page itself', () => {
  const { links } = from('글 [[Some note#Part two|label]] [[#Below]]\n[[한글]]은');
  assert.deepEqual(
    links.map(({ type, target, fragment, text, line, column }) => [
      type,
      target,
      fragment,
      text,
      line,
      column,
    ]),
    [
      ['wiki', 'Some note', 'part-two', 'label', 1, 3],
      ['path', '', 'below', 'Below', 1, 32],
      ['wiki', '한글', '', '한글', 2, 1],
    ],
  );
});

test('links stand in the order of the text, footnotes where they are written', () => {
  const { links } = from(
    '[a](a.md)[^1]\n\n[^1]: [b](b.md)\n\n- [c](c.md)\n\n| [d](d.md) |\n|---|\n| [e](e.md) |\n',
  );
  assert.deepEqual(
    links.map(({ text, sentence }) => text + sentence),
    ['aa', 'bb', 'cc', 'dd', 'ee'],
  );
});

test('a link of an image has its alternative text for words and sentence', () => {
  const { links } = from('[![The chart](c.png)](a.md)\n\nAnother paragraph.');
  assert.deepEqual(
    links.map(({ text, sentence }) => [text, sentence]),
    [['The chart', 'The chart']],
  );
});

test('fragments of taken names are led to their headings', () => {
  const { headings, links } = from('## Search\n\n[a](#search) [b](other.md#Search)');
  assert.equal(headings[0]?.id, links[0]?.fragment);
  assert.equal(links[1]?.fragment, 'user-content-Search');
});

test('images of the content are listed, remote ones not', () => {
  const { images } = extract(
    read(
      '![a](./a%20b.png)\n\n![c](c.png "Caption")\n\n<Figure src="./d.png" alt="d" />\n\n![r](https://example.org/r.png)',
      'mdx',
    ),
    { locale: 'en', takeTitle: false },
  );
  assert.deepEqual(
    images.map(({ src, alt, title, line }) => [src, alt, title, line]),
    [
      ['./a b.png', 'a', undefined, 1],
      // The title has become the caption.
      ['c.png', 'c', undefined, 3],
      ['./d.png', 'd', undefined, 5],
    ],
  );
});

const excerpts: [name: string, text: string, excerpt: string][] = [
  ['the first paragraph', '## H\n\nFirst *one*.\n\nSecond.', 'First one.'],
  ['not badges', '[![a](a.png)](x) ![b](b.png)\n\nWords.', 'Words.'],
  ['not a list, a quotation or a table', '- a\n\n> b\n\n| c |\n|---|\n\nd', 'd'],
  ['a list where there is nothing else', '- a\n- b', 'a'],
  ['line ends as spaces', 'One\ntwo\\\nthree', 'One two three'],
  ['no footnote numbers', 'A fact[^1].\n\n[^1]: Note.', 'A fact.'],
  ['nothing of an empty text', '', ''],
  ['nothing of a text of headings', '## A', ''],
  ['the text of MDX components', '> [!NOTE]\n> Aside.\n\nMain.', 'Main.'],
];

for (const [name, text, excerpt] of excerpts) {
  test(`the excerpt is ${name}`, () => {
    assert.equal(from(text).excerpt, excerpt);
  });
}

test('an excerpt has at most 200 characters', () => {
  assert.ok(from('글자 '.repeat(300), 'ko').excerpt.length <= 200);
  assert.ok(from('글'.repeat(20_000), 'ko').excerpt.length <= 200);
});

test('code counts for reading time and not for words', () => {
  const { words, minutes } = from(`one two\n\n\`\`\`js\n${'word '.repeat(880)}\n\`\`\`\n`);
  assert.deepEqual({ words, minutes }, { words: 2, minutes: 2 });
});

test('plain text is one block a line, without code, numbers and alternative texts', () => {
  const text = '# T\n\nA *b* `c`\nd ![e](e.png) [f](f.md)[^1].\n\n```\ncode\n```\n\n- g\n- h\n\n[^1]: i\n';
  assert.equal(plainText(read(text)), 'T\nA b c d f.\ng\nh\ni');
});

test('code of MDX is no text', () => {
  const tree = read('export const a = 1\n\nA {secret} b.\n\n<Aside kind="tip">c</Aside>\n', 'mdx');
  assert.equal(plainText(tree), 'A b.\nc');
});
