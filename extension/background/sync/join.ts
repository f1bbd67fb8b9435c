import { MikiwameError } from '#shared/errors.ts';
import { emptyWorkbookInput } from '#shared/model/workbook-input.ts';
import type { JoinedWorkbook } from '#shared/ports/workbook-store.ts';
import { parseInvite } from '#shared/wire/invite.ts';
import { wireVersion } from '#shared/wire/request.ts';

import type { SyncLoopParts } from './parts.ts';

/**
 * Asks the workbook of an invite to take this device's key, and remembers its answer. Joining again with the same device keeps the
 * key and what is known of the workbook.
 * @throws MikiwameError `address-not-workbook` when the text is no invite, or why the workbook refused.
 */
export async function join(
  text: string,
  name: string,
  { records, workbooks, device, keys, openGateway, ids, clock }: SyncLoopParts,
): Promise<JoinedWorkbook> {
  const invite = parseInvite(text);
  if (!invite) throw new MikiwameError('address-not-workbook');
  const { address, workbookId, code } = invite;
  await device.set({ raterName: name });
  const { raterId, evaluationId } = await device.load();
  const key = await keys.of(workbookId);
  const answer = await openGateway(address, workbookId, key).send({
    op: 'join',
    version: wireVersion,
    operationId: ids.next(),
    sentAt: clock.instant(),
    raterId,
    name,
    publicKey: key.publicKey,
    code,
  });
  const known = await workbooks.get(workbookId);
  const workbook: JoinedWorkbook = {
    evaluationId: '',
    offeredEvaluationId: evaluationId,
    workbookUrl: '',
    revision: 0,
    lastSyncAt: null,
    input: emptyWorkbookInput,
    ...known,
    workbookId,
    address,
    raterId,
    raterName: name,
    fingerprint: key.fingerprint,
    workbookName: answer.workbookName,
    state: answer.state,
    lastReason: null,
    failures: 0,
    dueAt: clock.now(),
  };
  await workbooks.put(workbook);
  const rater = await records.get(evaluationId, raterId);
  if (rater) await records.commit([{ kind: 'rater', id: raterId, evaluationId, set: { name } }]);
  return workbook;
}
