import { MikiwameError } from '../errors.ts';
import type { MemberKey } from '../ports/member-keys.ts';
import { asciiJson, type Envelope, signedText } from '../wire/envelope.ts';
import { requestLimit, type WorkbookRequest } from '../wire/request.ts';

/**
 * A request, signed with the member's key for one workbook; the same whichever way it goes there.
 * @throws MikiwameError `request-too-large`.
 */
export async function seal(
  request: WorkbookRequest,
  workbookId: string,
  key: MemberKey,
): Promise<Envelope> {
  const b = asciiJson(request);
  if (b.length > requestLimit) throw new MikiwameError('request-too-large', String(b.length));
  return { k: key.fingerprint, s: await key.sign(signedText(workbookId, b)), b };
}
