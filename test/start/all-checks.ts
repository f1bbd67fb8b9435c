// Everything that must hold, in one run: `npm test`, or one step of it: `npm test -- --only lint`.
import { stopCommandsOnSignals } from './command.ts';
import { addCounts, countsLine } from './counts.ts';
import { terminalProgress } from './progress.ts';
import { type CheckStep, checkSteps, type StepResult } from './steps.ts';

const longestOutput = 400;

function chosenSteps(args: string[]): CheckStep[] | null {
  if (args.length === 0) return checkSteps;
  const [option, name] = args;
  const found = checkSteps.filter((step) => step.name === name);
  return option === '--only' && args.length === 2 && found.length === 1 ? found : null;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function runStep(step: CheckStep, env: NodeJS.ProcessEnv): Promise<StepResult> {
  const result = await terminalProgress.step(
    step.name,
    () => step.run(env),
    ({ counts }) => ({ ok: counts.failed === 0, remark: countsLine(counts) }),
  );
  if (result.counts.failed > 0) {
    const lines = result.output.trimEnd().split('\n');
    if (lines.length > longestOutput) print(`  (the last ${longestOutput} lines)`);
    for (const line of lines.slice(-longestOutput)) print(`  ${line}`);
  }
  return result;
}

async function runAll(steps: CheckStep[]): Promise<number> {
  const env = { ...process.env };
  const from = performance.now();
  const results: { name: string; result: StepResult }[] = [];
  for (const step of steps) {
    // oxlint-disable-next-line no-await-in-loop -- each step needs both cores and what the step before it built
    results.push({ name: step.name, result: await runStep(step, env) });
  }
  const failed = results.filter(({ result }) => result.counts.failed > 0);
  const total = addCounts(results.map(({ result }) => result.counts));
  print(`▪ ${((performance.now() - from) / 1000).toFixed(0)} s`);
  if (failed.length > 0) print(`✗ ${failed.map(({ name }) => name).join(', ')}`);
  print(countsLine(total));
  return total.failed === 0 ? 0 : 1;
}

stopCommandsOnSignals();
const steps = chosenSteps(process.argv.slice(2));
if (steps === null) {
  const names = checkSteps.map((step) => step.name).join(' | ');
  process.stderr.write(`usage: npm test [-- --only ${names}]\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await runAll(steps);
}
