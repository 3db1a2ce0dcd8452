import type { Kind } from '../content/front-matter.ts';

/**
 * The headings a new article of a kind begins with, per language and in the same order, so that the sections of a pair
 * correspond from the start. The author renames and reorders them in both. Languages that are not here begin without.
 */
export function outlineOf(kind: Kind | undefined, locale: string): readonly string[] {
  const outline: Partial<Record<string, readonly string[]>> = OUTLINES[kind ?? 'analysis'];
  return outline[locale] ?? [];
}

const OUTLINES = {
  principle: {
    en: ['What the principle says', 'Where it held', 'Where it did not', 'What follows', 'Sources'],
    ko: ['원칙이 말하는 것', '지켜진 곳', '지켜지지 않은 곳', '그래서 무엇이 달라지는가', '출처'],
  },
  analysis: {
    en: [
      'The evidence',
      'The best counter-argument',
      'What would change this view',
      'What follows',
      'Sources',
    ],
    ko: ['근거', '가장 강한 반론', '판단이 바뀔 조건', '그래서 무엇이 달라지는가', '출처'],
  },
  case: {
    en: ['What happened', 'Who decided what', 'What it cost and whom', 'What it shows', 'Sources'],
    ko: [
      '무슨 일이 있었는가',
      '누가 무엇을 결정했는가',
      '누가 무엇을 치렀는가',
      '이 사례가 보여 주는 것',
      '출처',
    ],
  },
  explainer: {
    en: ['In short', 'How it works', 'Where people go wrong', 'Where to read on', 'Sources'],
    ko: ['한마디로', '어떻게 작동하는가', '흔히 틀리는 곳', '더 읽을 거리', '출처'],
  },
  playbook: {
    en: ['When to use it', 'The steps', 'How to tell it works', 'When to stop', 'Sources'],
    ko: ['언제 쓰는가', '순서', '잘되고 있는지 아는 법', '멈출 때', '출처'],
  },
} as const satisfies Record<Kind, Record<string, readonly string[]>>;
