/** What one case measured, in milliseconds unless `unit` says otherwise. */
export type Measurement = {
  name: string;
  median: number;
  least: number;
  most: number;
  unit: string;
  /** The budget it is held against, for readers; nothing fails on it. */
  budget: number | null;
};

/** Milliseconds that this thread has kept a processor busy: other work on the machine does not count. */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * Runs `work` several times after warming up and gives the spread; `prepare` makes fresh input that is not timed. `clock` gives
 * milliseconds; it is the wall's when absent.
 */
export function measure<Input>(
  name: string,
  options: {
    budget?: number;
    runs?: number;
    warmUps?: number;
    prepare: () => Input;
    clock?: () => number;
  },
  work: (input: Input) => unknown,
): Measurement {
  const { budget, runs = 15, warmUps = 3, prepare, clock = () => performance.now() } = options;
  for (let index = 0; index < warmUps; index += 1) work(prepare());
  const times = Array.from({ length: runs }, () => {
    const input = prepare();
    const from = clock();
    work(input);
    return clock() - from;
  }).toSorted((a, b) => a - b);
  return {
    name,
    median: times[Math.floor(times.length / 2)] ?? 0,
    least: times[0] ?? 0,
    most: times.at(-1) ?? 0,
    unit: 'ms',
    budget: budget ?? null,
  };
}

/** A number that was counted, not timed. */
export function counted(
  name: string,
  value: number,
  unit: string,
  budget: number | null = null,
): Measurement {
  return { name, median: value, least: value, most: value, unit, budget };
}

/** A table for the terminal. */
export function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ name, median, least, most, unit, budget }) => [
    name,
    `${shown(median)} ${unit}`,
    least === most ? '' : `${shown(least)}–${shown(most)}`,
    budget === null ? '' : `budget ${budget} ${unit}`,
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function shown(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
