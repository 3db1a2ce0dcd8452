import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstFree, stack, type Box } from '../../../src/charts/place-labels.ts';
import { linesOf, widthOf } from '../../../src/charts/text-size.ts';

const stacks: [name: string, ideals: number[], middles: number[]][] = [
  ['labels with room stay where they are', [10, 50], [10, 50]],
  ['labels that would touch are moved by the same amount', [50, 50], [45, 55]],
  ['the order is that of the lines', [60, 50, 52], [64, 44, 54]],
  ['none leaves the picture', [-20, 0, 120], [5, 15, 95]],
];
for (const [name, ideals, middles] of stacks) {
  test(name, () =>
    assert.deepEqual(
      stack(
        ideals.map((ideal) => ({ ideal, height: 10 })),
        [0, 100],
      ),
      middles,
    ),
  );
}

const box = (left: number, top: number): Box => ({ left, top, right: left + 10, bottom: top + 10 });
const page = { left: 0, top: 0, right: 100, bottom: 100 };

test('a label takes the first place that is free of others and of lines', () => {
  const taken = { boxes: [box(0, 0)], lines: [[0, 20, 100, 60] as const] };
  assert.deepEqual(firstFree([box(5, 5), box(20, 25), box(95, 0), box(60, 10)], taken, page), box(60, 10));
  assert.equal(firstFree([box(5, 5)], taken, page), undefined);
});

test('a line is broken at spaces, and after a hyphen where a word is too wide', () => {
  assert.deepEqual(linesOf('public software-as-a-service offers', widthOf('software-as-', 10), 10), [
    'public',
    'software-as-',
    'a-service',
    'offers',
  ]);
  assert.deepEqual(linesOf('one two', 1000, 10), ['one two']);
});

test('a Hangul syllable is as wide as it is high, nearly', () => {
  assert.ok(widthOf('한글', 10) > 1.5 * widthOf('ab', 10));
});
