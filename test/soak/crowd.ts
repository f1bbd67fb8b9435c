import { type Fault, FAULTS } from '#apps-script/local/faults.ts';
import { modelOf } from '#apps-script/sheets/model-of.ts';
import { readJournal } from '#apps-script/store/journal.ts';
import { readWorkbookInput } from '#shared/matrix/read.ts';
import { canonicalJson } from '#shared/sync/canonical-json.ts';
import { wasTakenBack } from '#shared/sync/revision.ts';

import { QuickTeam } from '../apps-script/quick-team.ts';
import { recordOf } from '../apps-script/records.ts';
import { rater, vendor } from '../fixtures/snapshot-parts.ts';
import { sampleSnapshot } from '../fixtures/snapshot.ts';
import { meddle, Typist } from './crowd-people.ts';
import { CrowdRater } from './crowd-rater.ts';
import { oneOf, type Random, randomFrom } from './random.ts';

const raters = 20;
/** Executions inside each other: more would only repeat what two of them can do to a third. */
const deepest = 4;
const attempts = 40;

/** How often what happens at one service call. */
const chances = { fault: 0.05, other: 0.12, person: 0.03, lostAnswer: 0.1 };

/** A workbook with twenty raters and two people; `laidOut` with all its sheets, else with the records alone, which is quicker. */
export class Crowd {
  readonly #team = new QuickTeam({ keepsContexts: true });
  readonly #raters: CrowdRater[] = [];
  readonly #typist = new Typist();
  readonly #laidOut: boolean;
  #depth = 0;
  #revision = 1;
  #faults = 0;

  constructor(laidOut: boolean) {
    this.#laidOut = laidOut;
    for (let n = 0; n < raters; n += 1)
      this.#raters.push(
        new CrowdRater(this.#team.member(`rater-${n}`, n === 0 ? 'owner' : 'rater')),
      );
    const [owner] = this.#raters;
    if (!laidOut || !owner) return;
    this.#team.synced(owner.device, [
      recordOf('evaluation', sampleSnapshot().evaluation),
      recordOf('vendor', vendor('shiomi', '潮見')),
      ...this.#raters.map(({ device }) => recordOf('rater', rater(device.raterId, device.raterId))),
    ]);
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
      for (const one of crowd) if (one.waits) one.sync(this.#team, () => true);
    }
    this.#team.book.disturb = null;
    const waiting = crowd
      .filter(({ waits }) => waits)
      .map(({ device }) => `${device.raterId} was never answered`);
    return [...waiting, ...this.#differences(crowd)];
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
    one.sync(this.#team, () => random() >= chances.lostAnswer);
    this.#depth -= 1;
    this.#active.delete(one);
  }

  readonly #active = new Set<CrowdRater>();

  #person(random: Random): void {
    const { book } = this.#team.book;
    if (this.#laidOut && random() < 0.5) this.#typist.type(book, random);
    else meddle(book, random);
  }

  #differences(crowd: readonly CrowdRater[]): string[] {
    const { clock, book } = this.#team;
    this.#settle(crowd);
    clock.advance(1000);
    const opened = book.open();
    const failed = opened.ok ? [] : [`The file does not open: ${opened.error}`];
    const all = new Map<string, string>();
    const found = this.#journal();
    for (const [id, entry] of found.entries) all.set(id, canonicalJson(entry.value));
    const made = this.#raters.flatMap((one) => [...one.made.values()]);
    const lost = made
      .filter((record) => all.get(record.id) !== canonicalJson(record))
      .map(({ id }) => `${id} is lost or older`);
    const revisions = [...found.entries.values()].map(({ revision }) => revision);
    const doubled =
      new Set(revisions).size === revisions.length ? [] : ['A revision stands for two records'];
    const missed = crowd.flatMap((one) =>
      [...all]
        .filter(([id, text]) => !one.known.has(id) || canonicalJson(one.known.get(id)) !== text)
        .map(([id]) => `${one.device.raterId} did not hear of ${id}`),
    );
    const gone = this.#typist.missing(book.book).map((text) => `${text} was typed and is gone`);
    return [...failed, ...lost, ...doubled, ...missed, ...gone, ...this.#halfDone()];
  }

  /** Every device looks once more, as it does every few minutes; who is told that something is missing hands over all of its own. */
  #settle(crowd: readonly CrowdRater[]): void {
    for (const one of crowd) one.sync(this.#team, () => true);
    const { revision } = this.#journal();
    const isLoss = wasTakenBack(revision, this.#revision);
    this.#revision = revision;
    if (!isLoss && !crowd.some(({ waits }) => waits)) return;
    // A loss is told in one answer, made good by the next push, and that push tells the others in turn.
    let quiet = 0;
    // What the last of a round pushed, the first of it hear in the next.
    for (let n = 0; n < 30 && quiet < 2; n += 1) {
      for (const one of this.#raters) one.sync(this.#team, () => true);
      quiet = this.#raters.some(({ waits }) => waits) ? 0 : quiet + 1;
    }
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

  #journal() {
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
