import type { AnyRecord } from '#shared/model/record.ts';
import { wasTakenBack } from '#shared/sync/revision.ts';
import type { SyncAnswer } from '#shared/wire/request.ts';

import type { QuickDevice, QuickTeam } from '../apps-script/quick-team.ts';
import { noteRecord, scoreRecord } from '../apps-script/records.ts';
import { startTime } from '../apps-script/team-workbook.ts';
import { oneOf, type Random } from './random.ts';

const criteria = Array.from({ length: 30 }, (_, at) => `${Math.floor(at / 6) + 1}.${(at % 6) + 1}`);

/** A rater's device as the extension keeps it: what it made, what is not acknowledged yet, what it knows of the workbook. */
export class CrowdRater {
  readonly device: QuickDevice;
  /** The newest copy of everything this rater made. */
  readonly made = new Map<string, AnyRecord>();
  /** What the workbook told, by id. */
  readonly known = new Map<string, AnyRecord>();
  /** The operation under way, sent again under its id until it is acknowledged. */
  #operation: Record<string, unknown> | null = null;
  readonly #unsent = new Map<string, AnyRecord>();
  #since = 0;
  #more = false;
  /** What the workbook lost was queued by the answer before. */
  #mended = false;

  /** `handedOver`: what this device made before, all of it acknowledged. */
  constructor(device: QuickDevice, handedOver: readonly AnyRecord[] = []) {
    this.device = device;
    for (const record of handedOver) this.made.set(record.id, record);
  }

  /** The same device as it is now, in another copy of the same workbook. */
  copy(): CrowdRater {
    const copy = new CrowdRater(this.device);
    for (const record of this.made.values()) copy.make(record);
    for (const [id, record] of this.known) copy.known.set(id, record);
    if (!this.waits) copy.#unsent.clear();
    copy.#since = this.#since;
    return copy;
  }

  /** Whether something is not acknowledged, or the last answer was a page with more behind it. */
  get waits(): boolean {
    return this.#more || this.#operation !== null || this.#unsent.size > 0;
  }

  /** The revision up to which this device knows the workbook. */
  get since(): number {
    return this.#since;
  }

  /** Scores and notes things; the time goes on, so that later is later. */
  work(team: QuickTeam, random: Random): void {
    const count = 1 + Math.floor(random() * 3);
    for (let n = 0; n < count; n += 1) {
      team.clock.advance(1);
      const later = team.clock.now() - startTime;
      const { raterId } = this.device;
      const points = oneOf(random, [1, 2, 3, 4, 5] as const);
      const record =
        random() < 0.8
          ? scoreRecord(raterId, 'shiomi', oneOf(random, criteria), points, {}, later)
          : noteRecord(`note-${raterId}-${Math.floor(random() * 4)}`, `=${later}`, raterId, later);
      this.make(record);
    }
  }

  /** Makes something that is to be sent. */
  make(record: AnyRecord): void {
    this.made.set(record.id, record);
    this.#unsent.set(record.id, record);
  }

  /**
   * Pushes and pulls once. `isHeard` is whether the answer arrives; what was not answered is sent again. Gives the reason of a refusal, empty
   * for an answer and for none.
   */
  sync(team: QuickTeam, isHeard: () => boolean = () => true): string {
    this.#operation ??= this.#newOperation(team);
    const sentAt = new Date(team.clock.now()).toISOString();
    const reply = team.post(this.device, { ...this.#operation, sentAt });
    if (!isHeard() || reply.kind === 'page') return '';
    if (reply.kind === 'refused') return reply.reason;
    if (reply.answer.op !== 'sync') throw new Error('This is no answer to a sync.');
    this.#take(reply.answer);
    return '';
  }

  #newOperation(team: QuickTeam): Record<string, unknown> {
    const records = [...this.#unsent.values()];
    this.#unsent.clear();
    return team.body(records, { since: this.#since });
  }

  #take(answer: SyncAnswer): void {
    const { refused, records, revision } = answer;
    this.#more = answer.more;
    if (refused.length > 0) throw new Error(`Not taken: ${JSON.stringify(refused)}`);
    this.#operation = null;
    // The workbook lost something: everything of this device is handed over once more.
    const isLost = !this.#mended && wasTakenBack(revision, this.#since);
    if (isLost) for (const [id, record] of this.made) this.#unsent.set(id, record);
    if (revision >= this.#since) this.#since = revision;
    else if (this.#mended) this.#since = 0;
    this.#mended = isLost;
    for (const record of records) this.known.set(record.id, record);
  }
}
