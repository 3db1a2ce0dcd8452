// Runs in the browser.

/** Lets the browser answer the reader before it goes on. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
