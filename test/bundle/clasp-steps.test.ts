import { globSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

/** Every clasp command of a README: its name and the options it is given. */
function stepsOf(file: string): { command: string; options: string[] }[] {
  const lines = readFileSync(file, 'utf8').matchAll(/npx clasp ([a-z-]+)([^`\n]*)/g);
  return [...lines].map(([, command = '', rest = '']) => ({
    command,
    options: [...rest.matchAll(/--[A-Za-z]+/g)].map(([option]) => option),
  }));
}

const steps = stepsOf('README.md');

/** Where the installed clasp defines its commands; to start it once for each would take a minute. */
const definitions = globSync('node_modules/@google/clasp/build/src/commands/*.js').map((file) =>
  readFileSync(file, 'utf8'),
);

describe('the steps of the README', () => {
  test('are the same in both languages', () => {
    expect(stepsOf('README.ja.md')).toEqual(steps);
    expect(steps.map(({ command }) => command)).toEqual(
      expect.arrayContaining(['create-script', 'push', 'update-deployment', 'list-deployments']),
    );
  });

  test.each(steps)('the installed clasp knows $command $options', ({ command, options }) => {
    const definition = definitions.find((text) => text.includes(`new Command('${command}')`));
    expect(definition, `There is no command ${command}.`).toBeDefined();
    for (const option of options) expect(definition).toMatch(new RegExp(`${option}\\b`));
  });
});
