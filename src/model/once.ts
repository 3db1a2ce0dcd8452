import type { Model } from './model.ts';

/** What `make` gives, made once per model and `name`: pages of one build ask for the same lists over and over. */
export function once<T>(model: Model, name: string, make: () => T): T {
  const made = kept.get(model) ?? new Map<string, unknown>();
  kept.set(model, made);
  if (!made.has(name)) made.set(name, make());
  return made.get(name) as T;
}

const kept = new WeakMap<Model, Map<string, unknown>>();
