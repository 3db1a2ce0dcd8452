import CSL from 'citeproc';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeNamed, styleNamed } from '../../../src/citations/csl.ts';
import { forPages, type Element } from '../../../src/citations/style.ts';

const items = [
  { authors: ['Ada Byron', 'Li Wei'], issued: { 'date-parts': [[2026, 3, 15]] } },
  { authors: ['Ada Byron'], issued: { 'date-parts': [[2026]] } },
  { authors: [], issued: { literal: '2026년 3월' } },
  { authors: [] },
];

for (const name of ['apa', 'chicago-author-date']) {
  test(`what is left of ${name} sets pages of the web as the whole style does`, () => {
    const whole = styleNamed(name);
    const lean = forPages(whole);
    assert.ok(JSON.stringify(lean).length < JSON.stringify(whole).length);
    assert.deepEqual(set(lean), set(whole));
  });
}

function set(style: Element): (string | undefined)[] {
  let item: unknown;
  const locale = localeNamed('en-US');
  const engine = new CSL.Engine(
    { retrieveLocale: () => locale, retrieveItem: () => item },
    style,
    'en-US',
    true,
  );
  return items.map(({ authors, ...rest }, index) => {
    const author = authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {};
    const text = { title: 'Tides: a history', 'container-title': 'Field Notes', URL: 'https://example.org/' };
    item = { id: String(index), type: 'webpage', ...author, ...text, ...rest };
    engine.updateItems([String(index)]);
    const made = engine.makeBibliography();
    return made ? made[1][0] : undefined;
  });
}
