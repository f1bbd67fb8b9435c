// What is too long for every test run: `npm run soak`, or one part of it: `npm run soak -- --schedules 10000`, `--texts 100000`,
// `--mutations 100000`, `--also-rans 1000000`, `--matrices 10000`, `--people`; and one world of schedules again: `npm run soak -- --world 7 --laid-out`.
// All twenty raters work at once in each tenth schedule; in each of them with `--all-every 1`, which takes five times as long.
import { parseArgs } from 'node:util';

import { peopleActions } from '../apps-script/people/actions.ts';
import { phases } from '../apps-script/people/phases.ts';
import { PeopleTrial } from '../apps-script/people/trial.ts';
import { TextTrial, textsPerRound } from '../apps-script/text-is-text.ts';
import { alsoRanTrials } from './also-rans.ts';
import { matrixTrials } from './matrices.ts';
import { mutate } from './mutations.ts';
import { runWorld, schedulesPerWorld } from './worlds.ts';

const { values } = parseArgs({
  options: {
    world: { type: 'string' },
    'laid-out': { type: 'boolean', default: false },
    'all-every': { type: 'string', default: '10' },
    schedules: { type: 'string' },
    texts: { type: 'string' },
    mutations: { type: 'string' },
    'also-rans': { type: 'string' },
    matrices: { type: 'string' },
    people: { type: 'boolean', default: false },
  },
});

const isWhole =
  [
    values.world,
    values.schedules,
    values.texts,
    values.mutations,
    values['also-rans'],
    values.matrices,
  ].every((value) => value === undefined) && !values.people;
const allEvery = Number(values['all-every']);
const amount = (value: string | undefined, whole: number): number =>
  Number(value ?? (isWhole ? whole : 0));

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Every failure of a part, told at once. */
function judge(what: string, wrong: readonly string[]): void {
  for (const line of wrong.slice(0, 20)) tell(`✗ ${what}: ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}

/** With a turn between one and the next: an engine lives until its promises are settled, and thousands do not fit into the memory. */
async function* inTurns<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function soakSchedules(count: number): Promise<void> {
  const worlds = Array.from(
    { length: Math.ceil(count / schedulesPerWorld) },
    (_, number) => number,
  );
  for await (const number of inTurns(worlds)) {
    // Every tenth world has all its sheets, which takes five times as long.
    judge('schedules', runWorld({ laidOut: number % 10 === 9, number: 1000 + number }, allEvery));
    if (number % 10 === 9) tell(`  ${(number + 1) * schedulesPerWorld} schedules`);
  }
}

function soakTexts(count: number): void {
  if (count === 0) return;
  for (const profile of ['documented', 'ja_JP', 'hostile'] as const) {
    const trial = new TextTrial(profile);
    for (let at = 0; at * textsPerRound < count; at += 1) {
      const { lostOnPull, differentInCell, formulas, formats } = trial.round(1000 + at);
      const wrong = [...lostOnPull, ...differentInCell];
      if (formulas + formats > 0) wrong.push(`${formulas} formulas, ${formats} formats`);
      judge(`texts as in ${profile}, round ${1000 + at}`, wrong);
    }
    tell(`  ${count} texts as in ${profile}`);
  }
}

/** Evaluations in parts of 100,000, each with a seed of its own. */
function soakAlsoRans(count: number): void {
  for (let done = 0; done < count; done += 100_000) {
    judge(`also-rans, seed ${done + 1}`, alsoRanTrials(Math.min(100_000, count - done), done + 1));
    tell(`  ${Math.min(count, done + 100_000)} evaluations with and without an also-ran`);
  }
}

/** Workbooks in parts of 50, each part with a seed of its own and one start of LibreOffice. */
async function soakMatrices(count: number, done = 0): Promise<void> {
  if (done >= count) return;
  const part = Math.min(50, count - done);
  judge(`matrices, seed ${done + 1}`, await matrixTrials(part, done + 1));
  tell(`  ${done + part} matrices in core, o-spreadsheet and LibreOffice`);
  await soakMatrices(count, done + part);
}

/** Everything that people do, at every moment of every run of the script. */
async function soakPeople(): Promise<void> {
  let inside = 0;
  const trials = phases.flatMap((phase) => peopleActions.map((action) => ({ phase, action })));
  for await (const { phase, action } of inTurns(trials)) {
    const { wrong, wasInside } = new PeopleTrial(action).run(phase);
    if (wasInside) inside += 1;
    judge(`${action.name}, ${phase.during} ${phase.call}`, wrong);
    if (action === peopleActions.at(-1))
      tell(
        `  ${peopleActions.length} actions of people at call ${phase.call} of a ${phase.during}`,
      );
  }
  tell(`  ${inside} of them while the script ran`);
}

if (values.world !== undefined) {
  const world = { laidOut: values['laid-out'], number: Number(values.world) };
  judge('schedules', runWorld(world, allEvery));
} else {
  soakTexts(amount(values.texts, 100_000));
  judge('mutations', mutate(amount(values.mutations, 100_000), 1));
  soakAlsoRans(amount(values['also-rans'], 1_000_000));
  await soakMatrices(amount(values.matrices, 10_000));
  if (isWhole || values.people) await soakPeople();
  await soakSchedules(amount(values.schedules, 10_000));
}
tell(process.exitCode === 1 ? '✗' : '✓');
