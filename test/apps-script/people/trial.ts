import type { WorkbookSnapshot } from '#apps-script/local/workbook.ts';
import { inputLayoutFor } from '#shared/matrix/input-layout.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';
import { type Snapshot, snapshotOf } from '#shared/model/snapshot.ts';
import { emptyWorkbookInput, type WorkbookInput } from '#shared/model/workbook-input.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import { canonicalJson } from '#shared/sync/canonical-json.ts';

import { vendor } from '../../fixtures/snapshot-parts.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';
import { CrowdRater } from '../../soak/crowd-rater.ts';
import { randomFrom } from '../../soak/random.ts';
import { QuickTeam } from '../quick-team.ts';
import { foundation, recordOf, scoreRecord } from '../records.ts';
import { GridPerson } from './grid-person.ts';
import type { PeopleAction } from './people-action.ts';
import { writtenSheets } from './written-sheets.ts';

/** What is going on when the person acts, and before which of its service calls that is; 0 for the moment before it. */
export type Phase = { during: 'push' | 'layout' | 'pull' | 'rebuild'; call: number };

const typed: WorkbookInput = {
  ...emptyWorkbookInput,
  weights: { fit: 40 },
  overrides: [{ vendorId: 'tsumugi', criterionId: '1.1', points: 4.5 }],
  notes: [{ criterionId: '2.1', text: '=面談で確かめる' }],
};

type Start = { snapshot: WorkbookSnapshot; workbookId: string; members: CrowdRater[] };
let start: Start | null = null;

/** The invented evaluation in a workbook with two members, where people have typed a weight, agreed points and a note. */
function startOf(): Start {
  if (start) return start;
  const team = new QuickTeam({ keepsContexts: true });
  const members = [team.member('rater-mori', 'owner'), team.member('rater-onishi')].map(
    (device) => new CrowdRater(device),
  );
  const whole = sampleSnapshot();
  const evidence = whole.evidence.slice(0, 4);
  for (const record of foundation({ vendors: whole.vendors.slice(0, 3), evidence, estimates: [] }))
    members[0]?.make(record);
  for (const member of members) {
    for (const id of ['1.2', '2.2', '3.3'])
      member.make(scoreRecord(member.device.raterId, 'shiomi', id, 3));
  }
  for (const member of [...members, ...members]) member.sync(team);
  const person = new GridPerson(team.book.book);
  const type = (rowKey: string, columnKey: string, value: string | number): void => {
    const { row, column } = person.place(rowKey, columnKey);
    person.type('入力', row, column, value);
  };
  type('axis:fit', 'weight', 40);
  type('criterion:1.1', 'vendor:tsumugi', 4.5);
  type('criterion:2.1', 'note', "'=面談で確かめる");
  start = { snapshot: team.book.snapshot(), workbookId: team.workbookId, members };
  return start;
}

/** One person's action at one moment of one run of the script, and what comes of it. */
export class PeopleTrial {
  readonly #team: QuickTeam;
  readonly #members: CrowdRater[];
  readonly #action: PeopleAction;
  readonly #person: GridPerson;
  /** Reasons with which members were refused. */
  readonly #told = new Set<string>();
  #hasActed = false;

  constructor(action: PeopleAction) {
    const { members, ...rest } = startOf();
    this.#action = action;
    this.#team = new QuickTeam({ keepsContexts: true, ...rest });
    this.#person = new GridPerson(this.#team.book.book);
    this.#members = members.map((member) => member.copy());
  }

  /** Gives what is wrong in the end, and whether the person acted while the script ran. */
  run(phase: Phase): { wrong: string[]; wasInside: boolean } {
    this.#prepare(phase);
    if (phase.call === 0) this.#act();
    this.#team.book.disturb = ({ count }) => {
      if (count === phase.call) this.#act();
      return null;
    };
    const failed = this.#start(phase);
    this.#team.book.disturb = null;
    const wasInside = this.#hasActed;
    this.#act();
    this.#syncAll(4);
    const opened = this.#team.book.open();
    if (!opened.ok) failed.push(`The file does not open: ${opened.error}`);
    const before = this.#differences();
    if (before.length === 0) return { wrong: failed, wasInside };
    const unexplained = this.#explained() ? [] : [`Nobody says that ${before[0]}`];
    return { wrong: [...failed, ...unexplained, ...this.#repaired()], wasInside };
  }

  #act(): void {
    if (this.#hasActed) return;
    this.#hasActed = true;
    try {
      this.#action.act(this.#person);
    } catch (error) {
      throw new Error(`${this.#action.name} cannot be done here`, { cause: error });
    }
  }

  #prepare({ during }: Phase): void {
    const [first] = this.#members;
    if (!first) return;
    if (during === 'push') first.work(this.#team, randomFrom(7));
    if (during === 'layout') first.make(recordOf('vendor', vendor('nagi', '凪の倉庫')));
  }

  #start({ during }: Phase): string[] {
    const [first, second] = this.#members;
    if (during === 'rebuild') {
      // What the person did in the middle may make it fail; then the sidebar says so.
      const { failed } = this.#team.sidebar('rebuildWorkbook');
      if (failed) this.#told.add(failed.reason);
      return [];
    }
    this.#sync(during === 'pull' ? second : first);
    return [];
  }

  #sync(member: CrowdRater | undefined): void {
    const reason = member?.sync(this.#team) ?? '';
    if (reason !== '') this.#told.add(reason);
  }

  #syncAll(rounds: number): void {
    for (let n = 0; n < rounds; n += 1) for (const member of this.#members) this.#sync(member);
  }

  /** Whether somebody is told: a member by a refusal, whoever looks into the sidebar, or the person by the warning over the sheet. */
  #explained(): boolean {
    if (this.#action.after === 'warned') return true;
    const { problem } = this.#team.sidebar('sidebarState').state;
    return problem !== null || this.#told.has('workbook-damaged');
  }

  /** One click, and what is wrong after it. */
  #repaired(): string[] {
    if (this.#action.after === 'nothing') return this.#differences();
    const { failed, state } = this.#team.sidebar('rebuildWorkbook');
    if (failed) return [`The repair fails: ${failed.reason} ${failed.detail}`];
    this.#syncAll(4);
    const problem = state.problem ? [`The sidebar still says ${state.problem.reason}`] : [];
    return [...problem, ...this.#differences()];
  }

  #differences(): string[] {
    const [first] = this.#members;
    if (!first) return [];
    const waiting = this.#members.filter(({ waits }) => waits).map(() => 'a member waits');
    const reply = this.#team.post(first.device, this.#team.body([]));
    if (reply.kind !== 'answer' || reply.answer.op !== 'sync')
      return ['the workbook cannot be read'];
    const { records, input } = reply.answer;
    const held = new Map(records.map((record) => [record.id, canonicalJson(record)]));
    const lost = this.#members
      .flatMap(({ made }) => [...made.values()])
      .filter((record) => held.get(record.id) !== canonicalJson(record))
      .map(({ id }) => `${id} is lost`);
    const gone =
      this.#action.takesTyped || canonicalJson(input) === canonicalJson(typed)
        ? []
        : [`what was typed is ${canonicalJson(input)}`];
    const snapshot = snapshotOf('evaluation-1', records, input);
    return snapshot
      ? [...waiting, ...lost, ...gone, ...this.#sheetDifferences(snapshot)]
      : ['there is no evaluation'];
  }

  #sheetDifferences(snapshot: Snapshot): string[] {
    const sheets = writtenSheets(this.#team.book);
    const now = new Date(this.#team.clock.now()).toISOString();
    const model = workbookModel(snapshot, { now });
    const missing = model.sheets.filter(({ key }) => !sheets.has(key));
    if (missing.length > 0) return missing.map(({ name }) => `${name} is missing`);
    const keys = new Set((sheets.get('input') ?? []).flat());
    const places = Object.entries(inputLayoutFor(snapshot, null)).flatMap(([, value]) =>
      Array.isArray(value) ? value : [],
    );
    const placeless = places.filter((key) => !keys.has(key ?? ''));
    if (placeless.length > 0) return [`there is no place for ${placeless[0]} in the input sheet`];
    const stale = model.sheets
      .filter(({ writer }) => writer === 'machine')
      .flatMap(({ key, name, cells }) =>
        cells.flatMap((row, y) =>
          row.flatMap(({ content }, x) => {
            const cell = sheets.get(key)?.[y]?.[x] ?? '';
            const wanted =
              content.kind === 'text'
                ? content.text
                : content.kind === 'number'
                  ? content.value
                  : '';
            const isTime = String(wanted).startsWith('同期 ');
            return isTime || cell === wanted
              ? []
              : [`${name} ${y + 1}/${x + 1} shows ${JSON.stringify(cell)}, not ${wanted}`];
          }),
        ),
      );
    return [...stale.slice(0, 3), ...matrixDifferences(snapshot, sheets.get('matrix') ?? [])];
  }
}

/** Every total of the comparison must stand in one row of the matrix, wherever people have moved it. */
function matrixDifferences(snapshot: Snapshot, values: readonly (readonly unknown[])[]): string[] {
  const totals = compareVendors(snapshot).vendors.map(({ value }) => value ?? '未確認');
  const isThere = values.some((row) =>
    totals.every((total) =>
      row.some((cell) =>
        typeof cell === 'number' && typeof total === 'number'
          ? Math.abs(cell - total) < 1e-9
          : cell === total,
      ),
    ),
  );
  return isThere ? [] : [`the matrix does not show the totals ${totals.join()}`];
}
