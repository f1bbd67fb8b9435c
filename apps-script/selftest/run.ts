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

/** Expected observations as JSON by the probe's full id. */
export type Expectations = Readonly<Record<string, string>>;

/**
 * Asks every probe, group by group, until `outOfTime` says so; the rest is `not-run`. Each group has a sheet of its own, which is gone
 * afterwards.
 */
export function runProbes(
  file: Spreadsheet,
  groups: readonly ProbeGroup[],
  expectations: Expectations,
  outOfTime: () => boolean,
): Outcome[] {
  return groups.flatMap((group) => {
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
  });
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
