import { build } from 'esbuild';
import * as z from 'zod/mini';

import type { Outcome } from '#apps-script/selftest/run.ts';

import { resultOf, scriptWorkbook } from '../local/script-workbook.ts';

const source = 'apps-script/selftest';

/** What the test's own entry adds to the add-on's: the bare outcomes, and the report's parts. */
const entry = `
  import { expectationsFor } from './expectations.ts';
  import { probeGroups } from './probes.ts';
  import { runProbes } from './run.ts';
  export { selfTest } from './main.ts';
  export function outcomes() {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    const { expectations } = expectationsFor(file.getSpreadsheetLocale());
    return runProbes(file, probeGroups, expectations, () => false);
  }`;

let bundled: Promise<string> | null = null;

/** The self-test as the add-on has it, with `outcomes` for tests, as a script. */
export const selfTestScript = (): Promise<string> => (bundled ??= bundle());

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: source, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'SelfTest',
    target: 'es2020',
    charset: 'utf8',
    define: { mikiwameVersion: '"0.0.0-test"' },
  });
  return `${outputFiles[0]?.text ?? ''}
    function main() { return SelfTest.outcomes(); }
    function selfTest() { return SelfTest.selfTest(); }`;
}

const outcomesSchema = z.array(
  z.object({
    id: z.string(),
    asks: z.string(),
    belief: z.enum(['official', 'measured', 'memory', 'stricter']),
    expected: z.string(),
    seen: z.string(),
    result: z.enum(['same', 'differs', 'error', 'not-run']),
  }),
);

type WorkbookOptions = NonNullable<Parameters<typeof scriptWorkbook>[1]>;

/** Runs every probe in a new workbook; `before` is a script that runs ahead of it, in which the platform can be changed. */
export async function outcomesIn(
  options: WorkbookOptions = {},
  before = '',
): Promise<readonly Outcome[]> {
  const workbook = scriptWorkbook(`${before}\n${await selfTestScript()}`, options);
  return outcomesSchema.parse(await resultOf(workbook));
}

/** Ids of the probes that did not see what they expected. */
export const unlike = (outcomes: readonly Outcome[]): string[] =>
  outcomes.filter(({ result }) => result !== 'same').map(({ id }) => id);
