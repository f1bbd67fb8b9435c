import { Crowd } from './crowd.ts';

/** Schedules that share one workbook: a new one for each would cost more than the schedules. */
export const schedulesPerWorld = 25;

export type World = { laidOut: boolean; number: number };

/** How many of the twenty raters work at once in a schedule: all of them in each `allEvery`th, four in each tenth, else two. */
function busyIn(seed: number, allEvery: number): number {
  if (seed % allEvery === allEvery >> 1) return 20;
  return seed % 10 === 0 ? 4 : 2;
}

/**
 * Runs the schedules of one world and stops at the first that fails. Gives what went wrong there with the command that does it again;
 * nothing when all is well.
 */
export function runWorld({ laidOut, number }: World, allEvery = 50): string[] {
  const crowd = new Crowd(laidOut);
  const again = `npm run soak -- --world ${number} --all-every ${allEvery}${laidOut ? ' --laid-out' : ''}`;
  for (let at = 0; at < schedulesPerWorld; at += 1) {
    const seed = number * schedulesPerWorld + at;
    const wrong = crowd.schedule(seed, busyIn(seed, allEvery));
    if (wrong.length > 0) return [`schedule ${seed}: ${again}`, ...wrong];
  }
  const wrong = crowd.finish();
  if (wrong.length > 0) return [`in the end: ${again}`, ...wrong];
  // A schedule in which nothing failed proves little.
  return crowd.faults > 0 ? [] : [`No fault was injected into world ${number}`];
}
