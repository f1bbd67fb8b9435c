import * as z from 'zod/mini';

import { MikiwameError } from '#shared/errors.ts';
import { instantSchema } from '#shared/model/ids.ts';
import { driftLimit } from '#shared/sync/stamp.ts';
import { type Envelope, envelopeSchema } from '#shared/wire/envelope.ts';
import {
  type JoinRequest,
  requestLimit,
  requestSchema,
  type SyncRequest,
  wireVersion,
} from '#shared/wire/request.ts';

import type { Member } from '../members/member.ts';
import type { Book, Properties } from '../store/properties.ts';
import { fingerprintOf, isSignedBy } from './signature.ts';

/** A request whose sender is proven. `member` is `null` only for somebody who asks to join for the first time. */
export type ProvenRequest =
  | { op: 'join'; key: string; request: JoinRequest; member: Member | null }
  | { op: 'sync'; key: string; request: SyncRequest; member: Member };

const openingSchema = z.looseObject({ version: z.int(), op: z.string(), sentAt: instantSchema });
const keyOfferSchema = z.looseObject({ op: z.literal('join'), publicKey: z.string() });

type Desk = {
  book: Book;
  members: Properties['members'];
  /** Milliseconds since 1970. */
  now: number;
  /** A person brought it, perhaps days after it was signed. */
  byHand: boolean;
};

/** A request as it came, of which nothing is proven yet. */
type Letter = { envelope: Envelope; body: unknown; opening: z.infer<typeof openingSchema> };

/**
 * Reads what was posted as far as that takes no service call: size, envelope, how the body begins. What nobody of ours would send ends here
 * and costs the workbook nothing.
 * @throws MikiwameError `request-too-large`, `request-invalid`.
 */
export function openLetter(contents: string): Letter {
  const envelope = readEnvelope(contents);
  const body = parsed(envelope.b);
  const opening = openingSchema.safeParse(body);
  if (!opening.success) throw new MikiwameError('request-invalid', 'opening');
  return { envelope, body, opening: opening.data };
}

/**
 * Proves a request, before any lock is taken and without a service call: key, signature, clock, version, contents.
 * @throws MikiwameError with the first reason that stands against it.
 */
export function proven({ envelope, body, opening }: Letter, desk: Desk): ProvenRequest {
  const member = desk.members[envelope.k] ?? null;
  if (member?.state === 'revoked') throw new MikiwameError('member-revoked');
  if (!isSignedBy(publicKeyOf(envelope, member, body), desk.book.workbookId, envelope)) {
    throw new MikiwameError('signature-wrong');
  }
  checkOpening(opening, desk);
  const request = requestSchema.safeParse(body);
  if (!request.success) {
    throw new MikiwameError('request-invalid', request.error.issues[0]?.path.join('.') ?? '');
  }
  if (request.data.op === 'join')
    return { op: 'join', key: envelope.k, request: request.data, member };
  if (!member) throw new MikiwameError('member-unknown');
  if (member.state === 'waiting') throw new MikiwameError('member-waiting');
  return { op: 'sync', key: envelope.k, request: request.data, member };
}

function readEnvelope(contents: string): Envelope {
  // The envelope quotes the body once more, which at most doubles it.
  if (contents.length > requestLimit * 2) throw new MikiwameError('request-too-large');
  const envelope = envelopeSchema.safeParse(parsed(contents));
  if (envelope.success) return envelope.data;
  const tooLarge = envelope.error.issues.some(({ code }) => code === 'too_big');
  throw new MikiwameError(tooLarge ? 'request-too-large' : 'request-invalid', 'envelope');
}

/** Who is known signs with the known key; who asks to join hands over the key that signs, under its own fingerprint. */
function publicKeyOf({ k }: Envelope, member: Member | null, body: unknown): string {
  if (member) return member.publicKey;
  const offer = z.safeParse(keyOfferSchema, body);
  if (!offer.success) throw new MikiwameError('member-unknown');
  if (
    !/^04[0-9a-f]{128}$/.test(offer.data.publicKey) ||
    fingerprintOf(offer.data.publicKey) !== k
  ) {
    throw new MikiwameError('signature-wrong');
  }
  return offer.data.publicKey;
}

function checkOpening({ sentAt, version }: Letter['opening'], { now, byHand }: Desk): void {
  const ahead = Date.parse(sentAt) - now;
  if (ahead > driftLimit || (ahead < -driftLimit && !byHand))
    throw new MikiwameError('clock-wrong');
  if (version > wireVersion) throw new MikiwameError('workbook-outdated');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MikiwameError('request-invalid', 'JSON');
  }
}
