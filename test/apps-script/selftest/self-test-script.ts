import { build } from 'esbuild';
import { vi } from 'vitest';
import * as z from 'zod/mini';

import type { Clock } from '#apps-script/local/clock.ts';
import type { LocalWorkbook } from '#apps-script/local/workbook.ts';
import type { Outcome } from '#apps-script/selftest/run.ts';

import { resultOf, scriptWorkbook } from '../local/script-workbook.ts';
import { type Perturbation, perturbingScript } from './perturbed.ts';

// Each run is thousands of calls between threads: on a busy machine a test takes half a minute.
vi.setConfig({ testTimeout: 180_000 });

const source = 'apps-script/selftest';

/** What the test's own entry adds to the add-on's: the bare outcomes, and the report's parts. */
const entry = `
  import { attempt } from './attempt.ts';
  import { withBench } from './bench.ts';
  import { visible } from './seen.ts';
  import { expectationsFor } from './expectations.ts';
  import { probeGroups } from './probes.ts';
  import { runProbes } from './run.ts';
  export { selfTest } from './main.ts';
  export function outcomes() {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    const { expectations } = expectationsFor(file.getSpreadsheetLocale());
    return runProbes(file, probeGroups, expectations, () => false);
  }
  /** Ids of the probes that see what they expect although the platform is perturbed; of the language's own only when that is. */
  export function unmoved(mode) {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    const { expectations } = expectationsFor(file.getSpreadsheetLocale());
    const unmovedOf = (group, bench) => group.probes.map(({ id }) => group.name + '.' + id).filter((id, index) => {
      let seen = 'thrown';
      perturb(mode);
      try {
        seen = visible(group.probes[index].observe(bench));
      } catch {}
      perturb(null);
      attempt(() => SpreadsheetApp.flush());
      return seen === expectations[id];
    });
    if (mode !== 'language') return probeGroups.flatMap((group) => withBench(file, (bench) => unmovedOf(group, bench)));
    perturbLanguage(probeGroups.flatMap(({ probes }) => probes.map(({ id }) => id.replace(/^absent-/, '')).filter((id, at) => id !== probes[at].id)));
    return unmovedOf(probeGroups.find(({ name }) => name === 'language'), null);
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
    function unmoved(mode) { return SelfTest.unmoved(mode); }
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

/**
 * A clock for one execution alone, in a day of `year`: it stands still but for its sleep, which takes no time. However busy the machine,
 * nothing expires early.
 */
export function leapingClock(year: number): Clock {
  let time = Date.UTC(year, 10, 20, 5, 31);
  return {
    ticks: false,
    now: () => time,
    sleep: (milliseconds) => {
      time += milliseconds;
      return Promise.resolve();
    },
  };
}

/** Runs every probe in a new workbook; `before` is a script that runs ahead of it, in which the platform can be changed. */
export async function outcomesIn(
  options: WorkbookOptions = {},
  before = '',
): Promise<readonly Outcome[]> {
  const clock = leapingClock(2026);
  const workbook = scriptWorkbook(`${before}\n${await selfTestScript()}`, { clock, ...options });
  return outcomesSchema.parse(await resultOf(workbook));
}

/** Ids of the probes that do not notice that the platform is perturbed. */
export async function unmovedBy(mode: Perturbation): Promise<readonly string[]> {
  const clock = leapingClock(2026);
  const workbook = scriptWorkbook(`${await selfTestScript()}\n${perturbingScript}`, { clock });
  const execution = await workbook.run('unmoved', [mode], 'menu');
  if (!execution.ok) throw new Error(execution.error);
  return z.array(z.string()).parse(execution.result);
}

/** What the person sees who chooses the menu: the report in the dialog, and the dialog's whole page. */
export async function reportIn(
  workbook: LocalWorkbook,
): Promise<{ readonly report: string; readonly html: string; readonly costMs: number }> {
  let html = '';
  const stop = workbook.onUi((event) => {
    if (event.type === 'dialog') html = event.dialog.html;
  });
  const execution = await workbook.run('selfTest', [], 'menu');
  stop();
  if (!execution.ok) throw new Error(execution.error);
  const [, text = ''] = /<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(html) ?? [];
  const report = text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return { report, html, costMs: execution.costMs };
}

/** Ids of the probes that did not see what they expected. */
export const unlike = (outcomes: readonly Outcome[]): string[] =>
  outcomes.filter(({ result }) => result !== 'same').map(({ id }) => id);
