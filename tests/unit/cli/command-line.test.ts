import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { COMMANDS, help } from '../../../src/cli/commands.ts';

function kb(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/index.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

test('the help names every command and every option', () => {
  for (const [name, { options }] of Object.entries(COMMANDS)) {
    assert.match(help(), new RegExp(`^  ${name} `, 'm'));
    for (const option of Object.keys(options)) assert.ok(help().includes(`--${option}`), option);
  }
  for (const args of [[], ['help'], ['--help']])
    assert.deepEqual(kb(args), { status: 0, stdout: help(), stderr: '' });
});

const mistakes: [args: string[], env: Record<string, string>, said: RegExp][] = [
  [['strat'], {}, /Unexpected command "strat"\. Did you mean "start"\?/],
  [['start', '--prot', '80'], {}, /Unexpected option "--prot"\. Did you mean "--port"\?/],
  [['start', '--port'], {}, /--port/],
  [['preview', '--port', 'abc'], {}, /Unexpected port "abc", expected a number from 1 to 65535\./],
  [['preview'], { PORT: '70000' }, /Unexpected port "70000"/],
  [['build', 'extra'], {}, /extra/],
  [['new'], {}, /new article/],
  [['check', 'package.json'], {}, /Unexpected path package\.json, expected a file or folder in content\//],
  [['check'], { CONTENT_DIR: 'no/such/folder' }, /There is no folder no\/such\/folder\. CONTENT_DIR/],
  [
    ['preview'],
    { OUT_DIR: '.cache/no-such-site' },
    /There is no \.cache\/no-such-site\/ yet\. Build it: npm run build/,
  ],
  [['test', 'unti'], {}, /Unexpected step "unti", expected some of: format, lint/],
];
for (const [args, env, said] of mistakes) {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value} `);
  test(`"${variables.join('')}kb ${args.join(' ')}" says what is wrong, without a stack, and ends with 1`, () => {
    const { status, stderr } = kb(args, env);
    assert.equal(status, 1);
    assert.match(stderr, said);
    assert.doesNotMatch(stderr, /^\s+at /m);
  });
}
