import type { JoinAnswer, JoinRequest } from '#shared/wire/request.ts';

import { redeemJoinCode } from '../members/join-code.ts';
import type { Member } from '../members/member.ts';
import { takeLock } from '../store/lock.ts';
import { type Book, readKnownUnderLock, writeMember } from '../store/properties.ts';

/**
 * Takes in a person who holds the one-time code. The first of all becomes owner at once, because only who set up the workbook has seen
 * the code; everybody after waits for approval. Who is known already gets the present state and needs no code.
 * @throws MikiwameError `join-code-wrong`, `join-code-expired`, `workbook-busy`.
 */
export function join(
  key: string,
  request: JoinRequest,
  known: Member | null,
  book: Book,
  now: number,
): JoinAnswer {
  const member = known ?? admit(key, request, now);
  return { op: 'join', state: member.state, workbookName: book.name, fingerprint: key };
}

function admit(key: string, request: JoinRequest, now: number): Member {
  takeLock();
  const { members } = readKnownUnderLock();
  const known = members[key];
  if (known) return known;
  redeemJoinCode(request.code, now);
  const first = Object.keys(members).length === 0;
  const member: Member = {
    publicKey: request.publicKey,
    raterId: request.raterId,
    name: request.name,
    role: first ? 'owner' : 'rater',
    state: first ? 'active' : 'waiting',
    askedAt: new Date(now).toISOString(),
  };
  writeMember(key, member);
  return member;
}
