import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, { permissions?: unknown; 'timeout-minutes'?: number; steps: Step[] }>;
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

const folder = '.github/workflows/';

for (const file of readdirSync(folder)) {
  const text = readFileSync(folder + file, 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test(`${file} never runs a stranger's code with the rights of the repository`, () => {
    assert.ok(!('pull_request_target' in workflow.on));
    assert.doesNotMatch(text, /secrets\./);
  });

  test(`${file} grants nothing by default, and each job what it names`, () => {
    assert.deepEqual(workflow.permissions, {});
    for (const job of jobs) {
      assert.equal(typeof job.permissions, 'object');
      assert.equal(typeof job['timeout-minutes'], 'number');
    }
  });

  test(`${file} names every action by its full commit, with the version beside it`, () => {
    for (const { uses } of steps) {
      if (uses !== undefined) assert.match(uses, /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
    }
    for (const line of text.split('\n').filter((part) => part.includes('uses:')))
      assert.match(line, /# v\d+\.\d+\.\d+$/);
  });

  test(`${file} leaves no token behind for what runs next`, () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) assert.equal(step.with?.['persist-credentials'], false);
  });

  test(`${file} puts nothing that a stranger wrote into a shell`, () => {
    for (const { run } of steps) assert.doesNotMatch(run ?? '', /\$\{\{/);
  });
}

test('the site is published with the address that GitHub Pages gives it, and only what was built', () => {
  const { jobs } = parse(readFileSync(`${folder}deploy.yml`, 'utf8')) as Workflow;
  const build = jobs['build']?.steps.find(({ run }) => run === 'npm run build') as Step & {
    env: Record<string, string>;
  };
  assert.deepEqual(build.env, {
    SITE: '${{ steps.pages.outputs.origin }}',
    BASE: '${{ steps.pages.outputs.base_path }}',
  });
  assert.ok(!jobs['deploy']?.steps.some(({ run }) => run !== undefined));
});

const forms = [
  { name: 'article', filledBy: 'Report a problem', fields: ['address', 'section', 'language'] },
  { name: 'topic', filledBy: 'Suggest this topic', fields: ['topic', 'language'] },
];

for (const { name, filledBy, fields } of forms) {
  test(`the issue form has the fields that "${filledBy}" fills in`, () => {
    const { body } = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8')) as {
      body: { id: string }[];
    };
    const ids = body.map(({ id }) => id);
    for (const field of fields) assert.ok(ids.includes(field), field);
  });
}
