// Runs in the browser.

/**
 * Asks once typing has paused, and hands on an answer only while its question is still the last one: an older answer
 * never takes the place of a newer.
 */
export function latest<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  { onAnswer, onProblem, pause = 150 }: Handlers<Question, Answer>,
): Latest<Question> {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function cancel(): void {
    turn += 1;
    clearTimeout(timer);
  }

  async function put(question: Question, mine: number): Promise<void> {
    try {
      const answer = await ask(question);
      if (mine === turn) onAnswer(answer, question);
    } catch (problem) {
      if (mine === turn) onProblem(problem, question);
    }
  }

  return {
    cancel,
    ask(question, wait = pause) {
      cancel();
      const mine = turn;
      timer = setTimeout(() => void put(question, mine), wait);
    },
  };
}

interface Handlers<Question, Answer> {
  onAnswer(answer: Answer, question: Question): void;
  onProblem(problem: unknown, question: Question): void;
  /** Milliseconds to wait for the next keystroke. */
  pause?: number;
}

export interface Latest<Question> {
  ask(question: Question, wait?: number): void;
  /** Forgets what was asked: no answer will come. */
  cancel(): void;
}
