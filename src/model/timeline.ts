import type { Fact, Model, Topic } from './model.ts';
import { once } from './once.ts';
import { timelineTopics } from './sections.ts';

/** Facts that happened at some moment, the first first; those of one topic, or all. */
export function events(model: Model, topic?: string): Fact[] {
  const all = once(model, 'events', () => inOrder(model.facts.values()));
  return topic === undefined ? all : all.filter(({ topics }) => topics.includes(topic));
}

/** The events among `facts`, the first first. */
export function inOrder(facts: Iterable<Fact>): Fact[] {
  return [...facts]
    .filter(({ on }) => on !== undefined)
    .sort((a, b) => compare(a.on ?? '', b.on ?? '') || compare(a.id, b.id));
}

/** Events under the year they happened in. */
export function byYear(facts: readonly Fact[]): { year: string; facts: Fact[] }[] {
  const years = Map.groupBy(facts, ({ on = '' }) => on.slice(0, 4));
  return [...years].map(([year, inYear]) => ({ year, facts: inYear }));
}

/** The topics that have events, with how many; in the order of topics. */
export function topicsWithEvents(model: Model): { topic: Topic; count: number }[] {
  const ids = new Set(timelineTopics(model, model.topics));
  return model.topics
    .filter(({ id }) => ids.has(id))
    .map((topic) => ({ topic, count: events(model, topic.id).length }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
