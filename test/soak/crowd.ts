import { type Fault, FAULTS } from '#apps-script/local/faults.ts';
import type { WorkbookSnapshot } from '#apps-script/local/workbook.ts';
import { modelOf } from '#apps-script/sheets/model-of.ts';
import { type Journal, readJournal } from '#apps-script/store/journal.ts';
import { readWorkbookInput } from '#shared/matrix/read.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import { canonicalJson } from '#shared/sync/canonical-json.ts';
import { wasTakenBack } from '#shared/sync/revision.ts';

import { type QuickDevice, QuickTeam } from '../apps-script/quick-team.ts';
import { recordOf } from '../apps-script/records.ts';
import { rater, vendor } from '../fixtures/snapshot-parts.ts';
import { sampleSnapshot } from '../fixtures/snapshot.ts';
import { meddle, Typist } from './crowd-people.ts';
import { CrowdRater } from './crowd-rater.ts';
import { oneOf, type Random, randomFrom } from './random.ts';

const crowdSize = 20;
/** Executions inside each other: more would only repeat what two of them can do to a third. */
const deepest = 4;
const attempts = 40;

/** How often what happens at one service call. */
const chances = { fault: 0.05, other: 0.12, person: 0.03, lostAnswer: 0.1 };

/** `records` were handed over by the first device, the owner's. */
type Start = {
  snapshot: WorkbookSnapshot;
  workbookId: string;
  devices: QuickDevice[];
  records: AnyRecord[];
};

const starts = new Map<boolean, Start>();

/** The workbook in which twenty raters have just joined; made once, as joining takes longer than a schedule. */
function startOf(laidOut: boolean): Start {
  const known = starts.get(laidOut);
  if (known) return known;
  const team = new QuickTeam({ keepsContexts: true });
  const devices = Array.from({ length: crowdSize }, (_, n) =>
    team.member(`rater-${n}`, n === 0 ? 'owner' : 'rater'),
  );
  const [owner] = devices;
  const records = laidOut
    ? [
        recordOf('evaluation', sampleSnapshot().evaluation),
        recordOf('vendor', vendor('shiomi', '潮見')),
        ...devices.map(({ raterId }) => recordOf('rater', rater(raterId, raterId))),
      ]
    : [];
  if (owner && records.length > 0) team.synced(owner, records);
  const { book, workbookId } = team;
  const start = { snapshot: book.snapshot(), workbookId, devices, records };
  starts.set(laidOut, start);
  return start;
}

/** A workbook with twenty raters and two people; `laidOut` with all its sheets, else with the records alone, which is quicker. */
export class Crowd {
  readonly #team: QuickTeam;
  readonly #raters: CrowdRater[];
  readonly #typist = new Typist();
  readonly #laidOut: boolean;
  #depth = 0;
  #faults = 0;

  constructor(laidOut: boolean) {
    this.#laidOut = laidOut;
    const { devices, records, ...start } = startOf(laidOut);
    this.#team = new QuickTeam({ keepsContexts: true, ...start });
    this.#raters = devices.map((device, at) => new CrowdRater(device, at === 0 ? records : []));
  }

  /** Faults that were injected so far. */
  get faults(): number {
    return this.#faults;
  }

  /**
   * One schedule: so many raters work at once, their executions interrupted at service calls by each other, by people and by faults, until
   * every change is acknowledged. Gives what was lost, doubled or left half done, which must be nothing.
   */
  schedule(seed: number, busy: number): string[] {
    const random = randomFrom(seed);
    const crowd = shuffled(this.#raters, random).slice(0, busy);
    for (const one of crowd) one.work(this.#team, random);
    this.#team.book.disturb = () => this.#disturb(random, crowd);
    for (let n = 0; n < attempts && crowd.some(({ waits }) => waits); n += 1) {
      // Nothing fails for ever: the last attempts are undisturbed.
      if (n === attempts / 2) this.#team.book.disturb = null;
      this.#next(random, crowd);
      if (n < attempts / 2) continue;
      for (const one of crowd) if (one.waits) this.#sync(one);
    }
    this.#team.book.disturb = null;
    const waiting = crowd
      .filter(({ waits }) => waits)
      .map(({ device }) => `${device.raterId} was never answered`);
    return [...waiting, ...this.#differences(crowd)];
  }

  /** The end of a world: every device has looked once more, and then nothing at all may be missing anywhere. */
  finish(): string[] {
    return this.#differences(this.#raters);
  }

  /** Before a service call: somebody else may go first, and the call may fail. */
  #disturb(random: Random, crowd: readonly CrowdRater[]): Fault | null {
    if (this.#depth < deepest && random() < chances.other) this.#next(random, crowd);
    if (random() < chances.person) this.#person(random);
    if (random() >= chances.fault) return null;
    this.#faults += 1;
    return oneOf(random, FAULTS);
  }

  #next(random: Random, crowd: readonly CrowdRater[]): void {
    const idle = crowd.filter((one) => !this.#active.has(one));
    if (idle.length === 0) return;
    const waiting = idle.filter(({ waits }) => waits);
    const one = oneOf(random, waiting.length > 0 && random() < 0.9 ? waiting : idle);
    this.#active.add(one);
    this.#depth += 1;
    this.#sync(one, () => random() >= chances.lostAnswer);
    this.#depth -= 1;
    this.#active.delete(one);
  }

  readonly #active = new Set<CrowdRater>();

  #sync(one: CrowdRater, isHeard?: () => boolean): void {
    const reason = one.sync(this.#team, isHeard);
    if (reason !== '' && reason !== 'workbook-busy') throw new Error(`Refused: ${reason}`);
  }

  #person(random: Random): void {
    const { book } = this.#team.book;
    if (this.#laidOut && random() < 0.5) this.#typist.type(book, random);
    else meddle(book, random);
  }

  /** What a rater made and the workbook lacks counts unless that rater's next question would be answered with the loss. */
  #differences(crowd: readonly CrowdRater[]): string[] {
    const { clock, book } = this.#team;
    const unsettled = this.#settle(crowd).map(({ device }) => `${device.raterId} finds no end`);
    clock.advance(1000);
    const opened = book.open();
    const failed = opened.ok ? [] : [`The file does not open: ${opened.error}`];
    const found = this.#journal();
    const all = new Map<string, string>();
    for (const [id, entry] of found.entries) all.set(id, canonicalJson(entry.value));
    const revisions = [...found.entries.values()].map(({ revision }) => revision);
    const doubled =
      new Set(revisions).size === revisions.length ? [] : ['A revision stands for two records'];
    const missed = crowd.flatMap((one) =>
      [...all]
        .filter(([id, text]) => !one.known.has(id) || canonicalJson(one.known.get(id)) !== text)
        .map(([id]) => `${one.device.raterId} did not hear of ${id}`),
    );
    const gone = this.#typist.missing(book.book).map((text) => `${text} was typed and is gone`);
    const knowing = this.#raters.filter(({ since }) => !wasTakenBack(found.revision, since));
    const lost = knowing
      .flatMap(({ made }) => [...made.values()])
      .filter((record) => all.get(record.id) !== canonicalJson(record))
      .map(({ id }) => `${id} is lost or older`);
    // Sheets show what the records said before some were lost, until their owners have handed them over again.
    const halfDone = knowing.length === this.#raters.length ? this.#halfDone() : [];
    return [...unsettled, ...failed, ...lost, ...doubled, ...missed, ...gone, ...halfDone];
  }

  /**
   * These devices look until they hear nothing new: who is told that something is missing hands over all of its own, which tells the others in
   * turn. Whoever knows the newest revision of a journal that misses no row would hear nothing. Gives those that find no end.
   */
  #settle(crowd: readonly CrowdRater[]): readonly CrowdRater[] {
    let late = crowd;
    for (let n = 0; n < 30 && late.length > 0; n += 1) {
      for (const one of late) this.#sync(one);
      const { revision, isTorn } = this.#journal();
      late = crowd.filter((one) => one.waits || one.since !== revision || isTorn);
    }
    return late;
  }

  #values(name: string) {
    const { book } = this.#team.book;
    const sheetId = book.sheetId(name);
    if (sheetId === null) return [];
    const { row, column } = book.lastCell(sheetId);
    return book.values({
      sheetId,
      row: 0,
      column: 0,
      rows: Math.max(1, row),
      columns: Math.max(1, column),
    });
  }

  #journal(): Journal {
    return readJournal(
      this.#values('_records').map((row) => [
        ...row,
        ...Array.from({ length: 31 - row.length }, () => ''),
      ]),
    );
  }

  /** Cells of the machine's sheets that show something else than the records. */
  #halfDone(): string[] {
    if (!this.#laidOut) return [];
    const input = readWorkbookInput(this.#values('入力'));
    const model = modelOf(this.#journal(), input, this.#team.clock.now());
    if (!model) return ['The records are no evaluation any more'];
    return model.sheets
      .filter(({ writer }) => writer === 'machine')
      .flatMap((sheet) => {
        const actual = this.#values(sheet.name);
        return sheet.cells.flatMap((row, y) =>
          row.flatMap(({ content }, x) => {
            const cell = actual[y]?.[x] ?? '';
            const wanted =
              content.kind === 'text'
                ? content.text
                : content.kind === 'number'
                  ? content.value
                  : '';
            return content.kind === 'formula' || isTime(cell, wanted) || cell === wanted
              ? []
              : [`${sheet.name} ${y + 1}/${x + 1} shows ${JSON.stringify(cell)}, not ${wanted}`];
          }),
        );
      });
  }
}

/** The time of the last sync is that of the push which wrote it. */
const isTime = (cell: unknown, wanted: unknown): boolean =>
  String(cell).startsWith('同期 ') && String(wanted).startsWith('同期 ');

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
