/*
 * DuckDB's own worker, whose address is the name of this one, and what it lacks: it does not catch a
 * failed fetch of its WebAssembly, so that whoever waits for the engine would wait for ever. Reported,
 * the failure reaches the page as an error of the worker.
 */
addEventListener('unhandledrejection', ({ reason }) => reportError(reason));

// The types here are those of a page, which has no such function.
declare function importScripts(address: string): void;

// Not bundled: DuckDB says that its files have no side effects, and a bundler leaves this one out.
importScripts(self.name);
