import { MikiwameError } from '#shared/errors.ts';
import type { Role } from '#shared/wire/sidebar.ts';

import { takeLock } from '../store/lock.ts';
import { deleteMember, readProperties, writeMember } from '../store/properties.ts';
import { keyIdSchema, type Member } from './member.ts';

/**
 * Lets a member in with a role; also how a role is changed and a revoked member comes back.
 * @throws MikiwameError `member-unknown`.
 */
export function approve(key: string, role: Role): void {
  const member = memberUnderLock(key);
  writeMember(key, { ...member, role, state: 'active' });
}

/**
 * Shuts a member out at once. The entry stays, so that asking again with the same key does not start anew.
 * @throws MikiwameError `member-unknown`.
 */
export function revoke(key: string): void {
  const member = memberUnderLock(key);
  writeMember(key, { ...member, state: 'revoked' });
}

/**
 * Forgets somebody who waits, or whose membership was revoked; with a new code they may ask again.
 * @throws MikiwameError `member-unknown`; also for an active member, who must be revoked first.
 */
export function decline(key: string): void {
  const member = memberUnderLock(key);
  if (member.state === 'active') throw new MikiwameError('member-unknown', key);
  deleteMember(key);
}

function memberUnderLock(key: string): Member {
  takeLock();
  const member = keyIdSchema.safeParse(key).success ? readProperties().members[key] : undefined;
  if (!member) throw new MikiwameError('member-unknown', key);
  return member;
}
