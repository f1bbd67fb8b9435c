import { MikiwameError } from '#shared/errors.ts';
import { emptyWorkbookInput } from '#shared/model/workbook-input.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { WorkbookGateway } from '#shared/ports/workbook-gateway.ts';
import type { JoinedWorkbook } from '#shared/ports/workbook-store.ts';
import { parseInvite } from '#shared/wire/invite.ts';
import { type JoinAnswer, type JoinRequest, wireVersion } from '#shared/wire/request.ts';

import type { SyncLoopParts } from './parts.ts';

/** How to become a member: what the owner handed out, the person's name, and whether files are carried although there is a web app. */
export type Joining = { invite: string; name: string; byFile: boolean };

/**
 * Asks the workbook of an invite to take this device's key, and remembers its answer. Without a web app, or where it is not to be used, the
 * question waits for the next sync file. Joining again with the same device keeps the key and what is known of the workbook.
 * @throws MikiwameError `address-not-workbook` when the text is no invite, or why the workbook refused.
 */
export async function join(
  { invite: text, name, byFile }: Joining,
  parts: SyncLoopParts,
): Promise<JoinedWorkbook> {
  const invite = parseInvite(text);
  if (!invite) throw new MikiwameError('address-not-workbook');
  const { workbookId, code } = invite;
  const address = byFile ? '' : invite.address;
  const { records, workbooks, device, keys, ids, clock } = parts;
  await device.set({ raterName: name });
  const { raterId, evaluationId } = await device.load();
  const key = await keys.of(workbookId);
  const { publicKey, fingerprint } = key;
  const request = { operationId: ids.next(), raterId, name, publicKey, code };
  const answer =
    address === '' ? null : await ask(parts.openGateway(address, workbookId, key), request, clock);
  const known = await workbooks.get(workbookId);
  const workbook: JoinedWorkbook = {
    evaluationId: '',
    offeredEvaluationId: evaluationId,
    workbookUrl: '',
    workbookName: '',
    revision: 0,
    lastSyncAt: null,
    input: emptyWorkbookInput,
    ...known,
    workbookId,
    address,
    raterId,
    raterName: name,
    fingerprint,
    ...(answer && { workbookName: answer.workbookName }),
    state: answer?.state ?? 'waiting',
    lastReason: null,
    failures: 0,
    dueAt: clock.now(),
  };
  await workbooks.put(workbook);
  if (answer) await workbooks.dropHandover(workbookId);
  else {
    const pushes = (await workbooks.handover(workbookId))?.pushes ?? [];
    await workbooks.keepHandover(workbookId, { join: request, pushes, madeAt: null });
  }
  const rater = await records.get(evaluationId, raterId);
  if (rater) await records.commit([{ kind: 'rater', id: raterId, evaluationId, set: { name } }]);
  return workbook;
}

type JoinQuestion = Omit<JoinRequest, 'op' | 'version' | 'sentAt'>;

function ask(gateway: WorkbookGateway, request: JoinQuestion, clock: Clock): Promise<JoinAnswer> {
  return gateway.send({ op: 'join', version: wireVersion, sentAt: clock.instant(), ...request });
}
