import { createHash } from 'node:crypto';

import { p256 } from '@noble/curves/nist.js';

import { MikiwameError } from '#shared/errors.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import { emptyWorkbookInput, type WorkbookInput } from '#shared/model/workbook-input.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { WorkbookGateway } from '#shared/ports/workbook-gateway.ts';
import { canonicalJson } from '#shared/sync/canonical-json.ts';
import { mergeRecords } from '#shared/sync/merge.ts';
import { countOnFrom } from '#shared/sync/revision.ts';
import { isTooFarAhead, newestOf } from '#shared/sync/stamp.ts';
import { asciiJson, envelopeSchema, signedText } from '#shared/wire/envelope.ts';
import {
  type JoinAnswer,
  requestSchema,
  type SyncAnswer,
  type SyncRequest,
  type WorkbookAnswer,
  type WorkbookRequest,
  wireVersion,
} from '#shared/wire/request.ts';

type Member = { raterId: string; publicKey: string; state: JoinAnswer['state'] };
type Entry = { record: AnyRecord; revision: number };

/**
 * A workbook in memory that keeps the rules of the real one: keys, one-time codes, approval, merging, revisions, one evaluation.
 * It is stricter in one thing: an operation id that comes back with other content is an error of whoever sent it.
 */
export class MemoryWorkbook {
  readonly workbookId = 'w00000000000000k';
  readonly code = 'ABCD2345';
  readonly members = new Map<string, Member>();
  input: WorkbookInput = emptyWorkbookInput;
  /** Off for a workbook that counts lost revisions again. */
  countsInEpochs = true;
  /** What arrived and was applied, by operation id. */
  readonly operations = new Map<string, string>();
  private readonly entries = new Map<string, Entry>();
  private revision = 0;
  private readonly clock: Clock;
  private readonly pageSize: number;

  constructor(clock: Clock, pageSize = 400) {
    this.clock = clock;
    this.pageSize = pageSize;
  }

  /** All records, in no particular order. */
  records(): AnyRecord[] {
    return [...this.entries.values()].map(({ record }) => record);
  }

  /** Somebody restores an older version: everything after `revision` is gone. */
  rollBack(revision: number): void {
    for (const [id, entry] of this.entries) if (entry.revision > revision) this.entries.delete(id);
    this.revision = Math.min(this.revision, revision);
  }

  /** Makes a key's holder a member without the ceremony, for tests that are about something else. */
  admit(k: string, raterId: string): void {
    this.members.set(k, { raterId, publicKey: '', state: 'active' });
  }

  /** A way to this workbook for the holder of a key, without signatures. */
  gatewayFor(k: string): WorkbookGateway {
    return {
      send: async (request) => {
        const sent = requestSchema.parse(JSON.parse(JSON.stringify(request)));
        const answer = this.answer(k, sent);
        if (isAnswerTo(request, answer)) return answer;
        throw new Error('The workbook answers another question.');
      },
    };
  }

  /** What the web app answers to the body of a POST. */
  post(body: string): string {
    return this.reply(body, (request) => request);
  }

  /** What the sidebar gets for a request that somebody carried to it; `from` is the revision to answer from, -1 for its own. */
  byHand(body: string, from: number): string {
    return this.reply(body, (request) => {
      if (request.op === 'join') return request;
      const isNew = from < 0 && !this.operations.has(request.operationId);
      // A person may do a thing twice; from elsewhere it is a question of its own.
      const operationId = `again${String(this.operations.size).padStart(21, '0')}`;
      return isNew ? request : { ...request, operationId, since: from < 0 ? request.since : from };
    });
  }

  private reply(body: string, as: (request: WorkbookRequest) => WorkbookRequest): string {
    try {
      const envelope = envelopeSchema.parse(JSON.parse(body));
      const request = requestSchema.parse(JSON.parse(envelope.b));
      this.verify(envelope, request);
      const answer = this.answer(envelope.k, as(request));
      return asciiJson({ mikiwame: wireVersion, ok: true, answer });
    } catch (error) {
      if (!(error instanceof MikiwameError)) throw error;
      const { reason, detail } = error;
      return asciiJson({ mikiwame: wireVersion, ok: false, reason, detail });
    }
  }

  private verify({ k, s, b }: { k: string; s: string; b: string }, request: WorkbookRequest): void {
    const offered = request.op === 'join' ? request.publicKey : '';
    const publicKey = this.members.get(k)?.publicKey ?? offered;
    if (publicKey === '') throw new MikiwameError('member-unknown');
    const key = Buffer.from(publicKey, 'hex');
    const named = createHash('sha256').update(key).digest('hex').slice(0, 16) === k;
    const text = Buffer.from(signedText(this.workbookId, b), 'ascii');
    if (!named || !p256.verify(Buffer.from(s, 'hex'), text, key, { lowS: false })) {
      throw new MikiwameError('signature-wrong');
    }
  }

  private answer(k: string, request: WorkbookRequest): WorkbookAnswer {
    const member = this.members.get(k);
    if (request.op === 'join') {
      if (!member && request.code !== this.code) throw new MikiwameError('join-code-wrong');
      const { raterId, publicKey } = request;
      const joined = member ?? { raterId, publicKey, state: 'waiting' as const };
      this.members.set(k, joined);
      return { op: 'join', state: joined.state, workbookName: '選定', fingerprint: k };
    }
    if (!member) throw new MikiwameError('member-unknown');
    if (member.state === 'waiting') throw new MikiwameError('member-waiting');
    if (member.state === 'revoked') throw new MikiwameError('member-revoked');
    return this.sync(member, request);
  }

  private sync(member: Member, request: SyncRequest): SyncAnswer {
    const held = this.evaluationId();
    if (held !== '' && request.evaluationId !== '' && held !== request.evaluationId) {
      throw new MikiwameError('evaluation-differs');
    }
    const { sentAt: _, ...content } = request;
    const known = this.operations.get(request.operationId);
    if (known !== undefined && known !== canonicalJson(content)) {
      throw new Error(`Operation ${request.operationId} came back with other content.`);
    }
    this.operations.set(request.operationId, canonicalJson(content));
    if (request.records.length > 0 && this.countsInEpochs) {
      this.revision = countOnFrom(this.revision, request.since);
    }
    const refused = request.records.flatMap((record) => this.take(member, record));
    const behind = request.since > this.revision;
    const newer = [...this.entries.values()]
      .filter(({ revision }) => !behind && revision > request.since)
      .toSorted((a, b) => a.revision - b.revision);
    const page = newer.slice(0, this.pageSize);
    const more = page.length < newer.length;
    return {
      op: 'sync',
      workbookName: '選定',
      workbookUrl: '',
      evaluationId: this.evaluationId(),
      revision: behind ? 0 : more ? (page.at(-1)?.revision ?? 0) : this.revision,
      records: page.map(({ record }) => record),
      more,
      refused,
      input: this.input,
    };
  }

  private take(member: Member, record: AnyRecord): SyncAnswer['refused'] {
    const { id } = record;
    if (record.kind === 'score' && record.fields.raterId !== member.raterId) {
      return [{ id, reason: 'role-not-allowed' }];
    }
    if (isTooFarAhead(newestOf(record), this.clock.now())) return [{ id, reason: 'clock-wrong' }];
    const known = this.entries.get(id)?.record;
    const merged = known ? mergeRecords(known, record) : record;
    if (!known || canonicalJson(known) !== canonicalJson(merged)) {
      this.revision += 1;
      this.entries.set(id, { record: merged, revision: this.revision });
    }
    return [];
  }

  private evaluationId(): string {
    return this.records().find(({ kind }) => kind === 'evaluation')?.id ?? '';
  }
}

/** Whether an answer is one to this question. */
export function isAnswerTo<Request extends WorkbookRequest>(
  request: Request,
  answer: WorkbookAnswer,
): answer is WorkbookAnswer<Request['op']> {
  return answer.op === request.op;
}
