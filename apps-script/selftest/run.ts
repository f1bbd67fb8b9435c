import { attempt } from './attempt.ts';
import { type Bench, withBench } from './bench.ts';
import type { Belief, Probe, ProbeGroup } from './probe.ts';
import { visible } from './seen.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What became of one probe; `expected` and `seen` are JSON. */
export interface Outcome {
  /** Group and probe, such as `lock.reentrant`. */
  readonly id: string;
  readonly asks: string;
  readonly belief: Belief;
  readonly expected: string;
  readonly seen: string;
  /** `error`: the probe itself ended with an exception, which stands in `seen`. */
  readonly result: 'same' | 'differs' | 'error' | 'not-run';
}

/** Where a run without enough time says which group is next; seconds for which the cache keeps it. */
const nextGroupKey = 'mikiwame-self-test-next';
const longestKept = 21_600;

/** Expected observations as JSON by the probe's full id. */
export type Expectations = Readonly<Record<string, string>>;

/**
 * Asks every probe, group by group, until `outOfTime` says so; the rest is `not-run`. Each group has a sheet of its own, which is gone
 * afterwards. The groups that the last run had no time for come first, but the outcomes keep the order of the groups.
 */
export function runProbes(
  file: Spreadsheet,
  groups: readonly ProbeGroup[],
  expectations: Expectations,
  outOfTime: () => boolean,
): Outcome[] {
  const cache = CacheService.getScriptCache();
  const next = cache.get(nextGroupKey);
  const start = Math.max(0, groups.map(({ name }) => name).indexOf(next ?? ''));
  const ordered = [...groups.slice(start), ...groups.slice(0, start)];
  const asked = ordered.map((group) => askGroup(file, group, expectations, outOfTime));
  const left = asked.findIndex((outcomes) => outcomes.some(({ result }) => result === 'not-run'));
  const first = ordered[left];
  if (first) cache.put(nextGroupKey, first.name, longestKept);
  else cache.remove(nextGroupKey);
  return [...asked.slice(groups.length - start), ...asked.slice(0, groups.length - start)].flat();
}

function askGroup(
  file: Spreadsheet,
  group: ProbeGroup,
  expectations: Expectations,
  outOfTime: () => boolean,
): Outcome[] {
  const notRun = (probe: Probe) => outcome(group, probe, expectations, 'not-run', '');
  if (outOfTime()) return group.probes.map(notRun);
  return withBench(file, (bench) =>
    group.probes.map((probe) => {
      if (outOfTime()) return notRun(probe);
      const { seen, failed } = observed(probe, bench);
      const same = seen === expectations[`${group.name}.${probe.id}`];
      return outcome(group, probe, expectations, resultOf(failed, same), seen);
    }),
  );
}

function resultOf(failed: boolean, same: boolean): Outcome['result'] {
  if (failed) return 'error';
  return same ? 'same' : 'differs';
}

function outcome(
  group: ProbeGroup,
  { id, asks, belief }: Probe,
  expectations: Expectations,
  result: Outcome['result'],
  seen: string,
): Outcome {
  const fullId = `${group.name}.${id}`;
  return { id: fullId, asks, belief, expected: expectations[fullId] ?? '', seen, result };
}

/** Writes wait in a queue: they are sent here, so that an error in them is told of the probe that wrote them. */
function observed(probe: Probe, bench: Bench): { seen: string; failed: boolean } {
  try {
    const seen = visible(probe.observe(bench));
    SpreadsheetApp.flush();
    return { seen, failed: false };
  } catch (error) {
    attempt(() => SpreadsheetApp.flush());
    return { seen: visible(String(error)), failed: true };
  }
}
