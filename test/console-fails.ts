import { format } from 'node:util';

import { afterAll, afterEach } from 'vitest';

// A message on the console is a warning that nobody reads: a test that causes one fails.
const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
let messages: string[] = [];

for (const method of methods) {
  globalThis.console[method] = (...words: unknown[]) => {
    messages.push(`console.${method}: ${format(...words)}`);
  };
}

function failOnMessages(): void {
  const seen = messages;
  messages = [];
  if (seen.length > 0) throw new Error(`Something was written to the console:\n${seen.join('\n')}`);
}

afterEach(failOnMessages);
afterAll(failOnMessages);
