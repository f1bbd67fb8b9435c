import { expect, test, vi } from 'vitest';

import { createProgress } from './progress.ts';

function recorder(isTTY: boolean) {
  const written: string[] = [];
  let clock = 0;
  const progress = createProgress({
    stream: { isTTY, write: (text: string) => written.push(text) },
    now: () => clock,
  });
  const advance = (ms: number) => {
    clock += ms;
    vi.advanceTimersByTime(ms);
  };
  return { written, progress, advance };
}

async function oneStep(isTTY: boolean, ms: number) {
  vi.useFakeTimers();
  const { written, progress, advance } = recorder(isTTY);
  try {
    await progress.step('lint', () => {
      advance(ms);
      return Promise.resolve();
    });
  } finally {
    vi.useRealTimers();
  }
  return written;
}

test('in a log: a line at the start, a line at the end', async () => {
  expect(await oneStep(false, 3200)).toEqual(['▸ lint …\n', '✓ lint … 3.2 s\n']);
});

test('in a log: a long step shows that it is alive', async () => {
  expect(await oneStep(false, 41_000)).toEqual([
    '▸ lint …\n',
    '▸ lint … 41.0 s\n',
    '▸ lint … 41.0 s\n',
    '✓ lint … 41.0 s\n',
  ]);
});

test('in a terminal: one line that is written over', async () => {
  const written = await oneStep(true, 1000);
  expect(written.slice(0, -1).every((text) => !text.includes('\n'))).toBe(true);
  expect(written.at(-1)).toBe('\r\u001B[2K✓ lint … 1.0 s\n');
});

test('a step that throws is shown as failed and throws on', async () => {
  const { written, progress } = recorder(false);
  await expect(progress.step('build', () => Promise.reject(new Error('broken')))).rejects.toThrow(
    'broken',
  );
  expect(written.at(-1)).toBe('✗ build … 0.0 s\n');
});

test('a judged step tells its result', async () => {
  const { written, progress } = recorder(false);
  await progress.step(
    'vitest',
    () => Promise.resolve(2),
    (failed) => ({ ok: failed === 0, remark: `${failed} failed` }),
  );
  expect(written.at(-1)).toBe('✗ vitest … 0.0 s (2 failed)\n');
});
