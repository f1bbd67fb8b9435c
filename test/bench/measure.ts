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

/** Runs `work` several times after warming up and gives the spread; `prepare` makes fresh input that is not timed. */
export function measure<Input>(
  name: string,
  options: { budget?: number; runs?: number; warmUps?: number; prepare: () => Input },
  work: (input: Input) => unknown,
): Measurement {
  const { budget, runs = 15, warmUps = 3, prepare } = options;
  for (let index = 0; index < warmUps; index += 1) work(prepare());
  const times = Array.from({ length: runs }, () => {
    const input = prepare();
    const from = performance.now();
    work(input);
    return performance.now() - from;
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

/** A table for the terminal. */
export function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ name, median, least, most, unit, budget }) => [
    name,
    `${median.toFixed(2)} ${unit}`,
    `${least.toFixed(2)}–${most.toFixed(2)}`,
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
