import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { latest } from '../../../../src/search/client/latest.ts';

test('asks once typing has paused', async (context) => {
  const site = setUp(context);
  const { questions, tick } = site;
  questions.ask('r');
  tick(100);
  questions.ask('re');
  tick(149);
  assert.deepEqual(site.asked, []);
  tick(1);
  assert.deepEqual(site.asked, ['re']);
});

test('an older answer never takes the place of a newer', async (context) => {
  const { answers, reply, questions, tick } = setUp(context);
  questions.ask('old');
  tick(150);
  questions.ask('new');
  tick(150);
  await reply('new');
  await reply('old');
  assert.deepEqual(answers, ['new']);
});

test('an answer to a question that was taken back is dropped, and so is a failure', async (context) => {
  const { answers, problems, reply, fail, questions, tick } = setUp(context);
  questions.ask('a');
  tick(150);
  questions.cancel();
  await reply('a');
  questions.ask('b');
  tick(150);
  questions.ask('c');
  await fail('b');
  assert.deepEqual([answers, problems], [[], []]);
});

test('a failure of the last question is told', async (context) => {
  const { problems, fail, questions, tick } = setUp(context);
  questions.ask('a', 0);
  tick(0);
  await fail('a');
  assert.deepEqual(problems, ['a']);
});

function setUp(context: TestContext) {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const open = new Map<string, PromiseWithResolvers<string>>();
  const answers: string[] = [];
  const problems: string[] = [];
  const questions = latest(
    (question: string) => {
      const promise = Promise.withResolvers<string>();
      open.set(question, promise);
      return promise.promise;
    },
    { onAnswer: (answer) => answers.push(answer), onProblem: (_, question) => problems.push(question) },
  );
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    answers,
    problems,
    questions,
    get asked() {
      return [...open.keys()];
    },
    tick: (ms: number): void => context.mock.timers.tick(ms),
    reply(question: string) {
      open.get(question)?.resolve(question);
      return settle();
    },
    fail(question: string) {
      open.get(question)?.reject(new Error(question));
      return settle();
    },
  };
}
