import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { findBrowser } from './browser.ts';
import { type CommandResult, runCommand } from './command.ts';
import { type Counts, countPlaywright, countRun, countVitest } from './counts.ts';
import { ensureJapaneseFont, findProgram, office, pdfText } from './programs.ts';

export type StepResult = { counts: Counts; output: string };

/** One step of the checks: `run` gets the environment for programs and may add to it for the steps that follow. */
export type CheckStep = { name: string; run(env: NodeJS.ProcessEnv): Promise<StepResult> };

const minutes = 60_000;
const reports = join('.e2e', 'reports');

/** All checks, in the order in which they run. */
export const checkSteps: CheckStep[] = [
  { name: 'programs', run: findPrograms },
  script('format', 'format:check'),
  script('lint', 'lint'),
  script('types', 'types'),
  script('dead-code', 'dead-code'),
  script('build', 'build'),
  {
    name: 'vitest',
    run: (env) =>
      runTests({
        command: 'vitest',
        args: ['run', '--config', 'test/vitest.config.ts', '--root', '.'],
        report: join(reports, 'vitest.json'),
        reporters: (path) => ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`],
        count: countVitest,
        env,
      }),
  },
  {
    name: 'e2e',
    run: (env) => {
      const report = join(reports, 'playwright.json');
      return runTests({
        command: 'playwright',
        args: ['test', '--config', 'test/playwright.config.ts'],
        report,
        reporters: () => ['--reporter=list,json'],
        count: countPlaywright,
        env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: join(process.cwd(), report) },
      });
    },
  },
];

/** Finds the browser and the other programs, and names them in `env`. One missing program does not keep the others from being found. */
async function findPrograms(env: NodeJS.ProcessEnv): Promise<StepResult> {
  const problems: string[] = [];
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  };
  await attempt(async () => {
    env['CHROMIUM_PATH'] = (await findBrowser()).path;
  });
  for (const program of [office, pdfText]) {
    // One after the other: apt-get works alone.
    // oxlint-disable-next-line no-await-in-loop -- two runs of apt-get at once lock each other out
    await attempt(async () => {
      env[program.variable] = await findProgram(program);
    });
  }
  await attempt(() => ensureJapaneseFont());
  return oneCheck({ code: problems.length === 0 ? 0 : 1, output: problems.join('\n') });
}

function script(name: string, npmScript: string): CheckStep {
  return {
    name,
    run: async (env) =>
      oneCheck(
        await runCommand('npm', ['run', '--silent', npmScript], { env, limitMs: 5 * minutes }),
      ),
  };
}

function oneCheck({ code, output }: CommandResult): StepResult {
  const ok = code === 0;
  return { counts: { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }, output };
}

type TestRun = {
  command: string;
  args: string[];
  report: string;
  reporters: (path: string) => string[];
  count: (report: unknown) => Counts;
  env: NodeJS.ProcessEnv;
};

async function runTests(run: TestRun): Promise<StepResult> {
  // An old report must not stand in for a run that never wrote one.
  rmSync(run.report, { force: true });
  const { code, output } = await runCommand(
    run.command,
    [...run.args, ...run.reporters(run.report)],
    { env: run.env, limitMs: 30 * minutes },
  );
  return { counts: countRun(readCounts(run), code), output };
}

function readCounts({ report, count }: TestRun): Counts | null {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return null;
  }
}
