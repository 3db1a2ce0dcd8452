// Runs in the browser.

/** The last searches of this reader, newest first; kept on this device only, and nowhere where storage is off. */
export interface Recent {
  list(): string[];
  add(query: string): void;
  remove(query: string): void;
  clear(): void;
}

const key = 'kb-recent-searches';
const most = 5;
const longest = 100;

/** @param storage asked each time: where it is off, asking throws */
export function recentSearches(storage: () => Storage = () => localStorage): Recent {
  function list(): string[] {
    try {
      const kept: unknown = JSON.parse(storage().getItem(key) ?? '[]');
      return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, most) : [];
    } catch {
      return [];
    }
  }

  function keep(queries: string[]): void {
    try {
      if (queries.length === 0) storage().removeItem(key);
      else storage().setItem(key, JSON.stringify(queries.slice(0, most)));
    } catch {
      // Storage is off or full: nothing is kept.
    }
  }

  const without = (query: string): string[] => list().filter((kept) => !isSame(kept, query));

  return {
    list,
    add(query) {
      const plain = query.normalize('NFC').trim().replace(/\s+/g, ' ');
      if (plain !== '' && plain.length <= longest) keep([plain, ...without(plain)]);
    },
    remove: (query) => keep(without(query)),
    clear: () => keep([]),
  };
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
