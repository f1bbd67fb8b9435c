import { type QuickDevice, quickDevice, quickEnvelope, type QuickTeam } from './quick-team.ts';
import { noteRecord } from './records.ts';

/** Requests that prove nothing, by what they are: each call gives one, and the reason for which it must be refused. */
export type Junk = { kind: string; reason: string; make: (at: number) => string };

/** Names of keys, each other than the one before. */
function keyOf(at: number): string {
  return (at * 2_654_435_761).toString(16).padStart(16, '0').slice(-16);
}

/** What somebody can send who knows the address: the first four need nothing but that, the others also its id or the key of a member. */
export function junkFor(team: QuickTeam, member: QuickDevice, revoked: QuickDevice): Junk[] {
  const stranger = quickDevice('rater-nobody');
  const records = [noteRecord('junk', '受注から発送までの窓口は、平日だけです')];
  const signed = (device: QuickDevice, more: Record<string, unknown> = {}) =>
    quickEnvelope(device, team.workbookId, team.body(records, more));
  const sound = signed(member);
  const unknown = signed(stranger);
  const tooLarge = JSON.stringify({ ...sound, b: 'a'.repeat(1_000_001) });
  const { version, operationId, sentAt } = team.body([]);
  const joining = { version, operationId, sentAt, op: 'join', raterId: 'rater-nobody', name: 'N' };
  const offered = quickEnvelope(stranger, team.workbookId, {
    ...joining,
    publicKey: stranger.publicKey,
    code: '22222222',
  });
  const late = new Date(team.clock.now() - 3_600_000).toISOString();
  const outOfTime = signed(member, { sentAt: late });
  const shutOut = signed(revoked);
  return [
    { kind: 'no JSON', reason: 'request-invalid', make: (at) => `<html>${at}` },
    { kind: 'no request', reason: 'request-invalid', make: (at) => `{"k":"","at":${at}}` },
    { kind: 'too much', reason: 'request-too-large', make: () => tooLarge },
    {
      kind: 'an unknown key',
      reason: 'member-unknown',
      make: (at) => JSON.stringify({ ...unknown, k: keyOf(at) }),
    },
    {
      kind: 'a changed body of a member',
      reason: 'signature-wrong',
      make: (at) => JSON.stringify({ ...sound, b: `${sound.b.slice(0, -1)},"x":${at}}` }),
    },
    { kind: 'an old request', reason: 'clock-wrong', make: () => JSON.stringify(outOfTime) },
    { kind: 'a revoked key', reason: 'member-revoked', make: () => JSON.stringify(shutOut) },
    { kind: 'a guessed code', reason: 'join-code-expired', make: () => JSON.stringify(offered) },
  ];
}
