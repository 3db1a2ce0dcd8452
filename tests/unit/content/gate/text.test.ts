import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeText } from '../../../../src/content/gate/text.ts';
import { LIMITS } from '../../../../src/content/gate/limits.ts';

const decode = (bytes: string | Buffer, checks: 'strict' | 'lenient' = 'strict') => {
  const { text, problems } = decodeText(Buffer.from(bytes as string), 'x.md', { checks });
  return { text, found: problems.map(({ line, column, rule, severity }) => `${line}:${column} ${rule} ${severity}`) };
};

test('plain text passes as it is', () => {
  assert.deepEqual(decode('하나\n\ttwo\n'), { text: '하나\n\ttwo\n', found: [] });
});

test('a byte order mark and CRLF go without a word', () => {
  assert.deepEqual(decode('\ufeffa\r\nb\r\n'), { text: 'a\nb\n', found: [] });
});

describe('a finding says its place', () => {
  const table: [what: string, bytes: string | Buffer, found: string][] = [
    ['invalid UTF-8', Buffer.from([0x61, 0x0a, 0x62, 0xff, 0x0a]), '2:2 encoding error'],
    ['a character cut off at the end', Buffer.from('ab가').subarray(0, 4), '1:3 encoding error'],
    ['UTF-16 without a mark', Buffer.from('title and text', 'utf16le'), '1:1 encoding error'],
    ['a lone CR', 'a\nb\rc', '2:1 line-ends error'],
    ['a control character', 'a\nb\u0007', '2:2 control-character error'],
    ['a C1 control', 'a\u0085b', '1:2 control-character error'],
    ['a direction override', 'a\n\nbc\u202ed', '3:3 bidi-control error'],
    ['the start of a conflict', 'a\n<<<<<<< HEAD', '2:1 conflict-marker error'],
    ['the end of a conflict', 'a\n>>>>>>> main', '2:1 conflict-marker error'],
    ['a letter lost before', 'a\ufffd', '1:2 encoding warning'],
    ['nothing', ' \n\n', '1:1 file-empty error'],
    ['a long line', `a\n${'x'.repeat(LIMITS.lineCharacters + 1)}`, '2:1 line-too-long error'],
    ['a line of markup', `a\n${'['.repeat(LIMITS.lineMarkup + 1)}`, '2:1 line-markup error'],
    ['many lines', 'a\n'.repeat(LIMITS.lines), `${LIMITS.lines}:1 too-many-lines error`],
    ['many quotations in one', `a\n${'> '.repeat(LIMITS.depth + 1)}a`, '2:1 nesting-depth error'],
    ['many lists in one', `a\n${'1. - '.repeat(LIMITS.depth)}a`, '2:1 nesting-depth error'],
    ['too many bytes', 'a'.repeat(LIMITS.articleBytes + 1), '1:1 file-too-big error'],
  ];
  for (const [what, bytes, found] of table) test(what, () => assert.deepEqual(decode(bytes).found, [found]));
});

describe('no finding', () => {
  const table: [what: string, text: string][] = [
    ['a heading underlined with seven signs', 'Title\n=======\n'],
    ['a quotation seven deep', '>>>>>>>a'],
    ['a conflict marker with a space before it', ' <<<<<<< HEAD'],
    ['emoji with joiners', '👩‍💻'],
    ['a line as long as the limit', '가'.repeat(LIMITS.lineCharacters)],
    ['a rule of many dashes', '-'.repeat(500)],
  ];
  for (const [what, text] of table) test(what, () => assert.deepEqual(decode(text), { text, found: [] }));
});

test('EUC-KR is named', () => {
  const { problems } = decodeText(Buffer.from([0xc7, 0xd1, 0xb1, 0xdb]), 'x.md', { checks: 'strict' });
  assert.match(problems[0]?.message ?? '', /EUC-KR/);
});

test('lenient checks take hidden characters out and go on', () => {
  assert.deepEqual(decode('a\u202eb\u0000c\rd', 'lenient'), {
    text: 'abc\nd',
    found: ['1:1 line-ends warning', '1:4 control-character warning', '1:2 bidi-control warning'],
  });
});

test('lenient checks leave out what cannot be read', () => {
  for (const bytes of [Buffer.from([0xff, 0x41]), '['.repeat(LIMITS.lineMarkup + 1)]) {
    const { text, found } = decode(bytes, 'lenient');
    assert.equal(text, undefined);
    assert.match(found.join(), /warning$/);
  }
});

test('a flood of findings of one rule is counted', () => {
  const { problems } = decodeText(Buffer.from('a\u0007\n'.repeat(500)), 'x.md', { checks: 'strict' });
  assert.equal(problems.length, LIMITS.findingsPerRule + 1);
  assert.match(problems.at(-1)?.message ?? '', /480 more/);
});
