/** Where progress goes: a terminal can rewrite its line, a log cannot. */
export type ProgressStream = { write(text: string): unknown; isTTY?: boolean };

export type StepEnd = { ok: boolean; remark?: string };

/** Prints one line a step: what begins, that it is alive, how it ended and how long it took. */
export type Progress = {
  /** Runs `work` as a step; `judge` says from its result whether it went well (by default: yes unless it throws). */
  step<T>(name: string, work: () => Promise<T>, judge?: (result: T) => StepEnd): Promise<T>;
  /** One line of its own. */
  say(line: string): void;
};

export type ProgressOptions = { stream: ProgressStream; now: () => number; everyMs?: number };

/** A progress printer. In a log it repeats the name every `everyMs` (20 s); in a terminal it counts the seconds. */
export function createProgress(options: ProgressOptions): Progress {
  const { stream, now } = options;
  const isTerminal = stream.isTTY === true;
  const everyMs = options.everyMs ?? (isTerminal ? 1000 : 20_000);
  const clear = isTerminal ? '\r\u001B[2K' : '';
  const seconds = (from: number) => `${((now() - from) / 1000).toFixed(1)} s`;
  let current = '';

  const show = (text: string) => {
    current = text;
    stream.write(isTerminal ? `${clear}${text}` : `${text}\n`);
  };
  const end = (sign: string, name: string, from: number, remark?: string) => {
    stream.write(
      `${clear}${sign} ${name} … ${seconds(from)}${remark === undefined ? '' : ` (${remark})`}\n`,
    );
    current = '';
  };

  return {
    async step(name, work, judge) {
      const from = now();
      show(`▸ ${name} …`);
      const alive = setInterval(() => show(`▸ ${name} … ${seconds(from)}`), everyMs);
      try {
        const result = await work();
        const { ok, remark } = judge?.(result) ?? { ok: true, remark: undefined };
        end(ok ? '✓' : '✗', name, from, remark);
        return result;
      } catch (error) {
        end('✗', name, from);
        throw error;
      } finally {
        clearInterval(alive);
      }
    },
    say(line) {
      stream.write(`${clear}${line}\n`);
      if (isTerminal && current !== '') stream.write(current);
    },
  };
}

/** The progress of this process, on its standard output. */
export const terminalProgress: Progress = createProgress({
  stream: process.stdout,
  now: () => performance.now(),
});
