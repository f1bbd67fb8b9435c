import { MikiwameError } from '#shared/errors.ts';
import { type FileAnswer, handOver, type Taken, takeAnswers } from '#shared/sync/by-file.ts';
import { type SyncAnswer, wireVersion } from '#shared/wire/request.ts';

import { Life } from './killable.ts';
import type { ManualClock } from './manual-clock.ts';
import type { MemoryWorkbook } from './memory-workbook.ts';
import type { TestDevice } from './test-device.ts';

/** What a person carries to a workbook: the requests of a device's newest file. */
export type Carried = Awaited<ReturnType<typeof handOver>>;

/** Makes a device's next file. */
export function fileOf(
  device: TestDevice,
  workbook: MemoryWorkbook,
  life = new Life(),
): Promise<Carried> {
  return handOver(workbook.workbookId, device.stores(life));
}

/**
 * What the sidebar makes of a file: each request is asked in turn, from where the answer before ended; the last one as often as there are
 * more pages, `pages` answers at most.
 */
export async function answersTo(
  carried: Carried,
  device: TestDevice,
  workbook: MemoryWorkbook,
  { clock, pages = 200 }: { clock: ManualClock; pages?: number },
): Promise<FileAnswer[]> {
  const gateway = workbook.gatewayFor(device.raterId);
  const answers: FileAnswer[] = [];
  const ask = async (index: number, from: number | null): Promise<void> => {
    const push = carried.pushes[index];
    if (!push || answers.length >= pages) return;
    const since = from ?? push.since;
    const base = { op: 'sync', version: wireVersion, sentAt: clock.instant() } as const;
    // The strict workbook takes an operation only with its own content, and a person who does a thing twice starts from where it ended.
    const operationId =
      from === null && !workbook.operations.has(push.operationId)
        ? push.operationId
        : `again${String(workbook.operations.size).padStart(21, '0')}`;
    const answer = await gateway.send({ ...base, ...push, operationId, since });
    if (!isSync(answer)) throw new MikiwameError('workbook-damaged');
    answers.push({ operationId: push.operationId, since, answer });
    const again = index === carried.pushes.length - 1 && answer.more;
    await ask(again ? index : index + 1, answer.revision < since ? since : answer.revision);
  };
  await ask(0, null);
  return answers;
}

/** The device reads an answer file. */
export function readBack(
  answers: readonly FileAnswer[],
  device: TestDevice,
  workbook: MemoryWorkbook,
  life = new Life(),
): Promise<Taken> {
  return takeAnswers(workbook.workbookId, answers, device.stores(life));
}

/** One round trip. */
export async function byFile(
  device: TestDevice,
  workbook: MemoryWorkbook,
  clock: ManualClock,
): Promise<Taken> {
  const carried = await fileOf(device, workbook);
  return readBack(await answersTo(carried, device, workbook, { clock }), device, workbook);
}

function isSync(answer: { op: string }): answer is SyncAnswer {
  return answer.op === 'sync';
}
