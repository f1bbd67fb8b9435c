import type * as Engine from '@odoo/o-spreadsheet';
import type * as Owl from '@odoo/owl';

import type { Area } from '../protocol.ts';
import { LocalChart } from './chart-drawing.ts';
import { gridWords } from './grid-words.ts';
import type { messageSender } from './server-line.ts';

declare const owl: typeof Owl;
declare const o_spreadsheet: typeof Engine;

type Receive = (message: unknown) => void;

/** The grid's end of the collaboration: what comes from the server goes to the model, and back. */
export class GridTransport {
  readonly #listeners = new Map<string, Receive>();
  readonly sendMessage: ReturnType<typeof messageSender>;

  constructor(send: ReturnType<typeof messageSender>) {
    this.sendMessage = send;
  }

  onNewMessage(id: string, receive: Receive): void {
    this.#listeners.set(id, receive);
  }

  leave(id: string): void {
    this.#listeners.delete(id);
  }

  receive(message: unknown): void {
    for (const listener of this.#listeners.values()) listener(message);
  }
}

/** What the page asks of a grid. */
export interface GridView {
  selected(): Area;
  /** Goes to the first area and selects all of them, which lie on one sheet. */
  select(areas: readonly Area[]): void;
}

const zoneOf = ({ row, column, rows, columns }: Area) => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

const viewOf = (model: Engine.Model): GridView => ({
  selected: () => {
    const { sheetId, row, col } = model.getters.getActivePosition();
    return { sheetId, row, column: col, rows: 1, columns: 1 };
  },
  select: ([first, ...others]) => {
    if (!first) return;
    const { sheetId, row, column } = first;
    const sheetIdFrom = model.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetId)
      model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
    const cell = { row, col: column };
    model.selection.selectZone({ cell, zone: zoneOf(first) }, { scrollIntoView: false });
    for (const area of others) {
      const { right, bottom } = zoneOf(area);
      model.selection.addCellToSelection(area.column, area.row);
      model.selection.setAnchorCorner(right, bottom);
    }
    model.dispatch('SCROLL_TO_CELL', cell);
  },
});

/** Shows the workbook in `place` and keeps it joined through `transport`. */
export const mountGrid = async (
  place: HTMLElement,
  data: unknown,
  transport: GridTransport,
  client: string,
  language: string,
  onProblem: (text: string) => void,
): Promise<GridView> => {
  if (language === 'ja') {
    o_spreadsheet.setTranslationMethod(
      (text: string, ..._values: unknown[]) => gridWords.get(text) ?? text,
      () => true,
    );
  }
  // Where the engine looks for a library that draws its charts.
  Object.assign(globalThis, { Chart: LocalChart });
  const templates = await (await fetch('/vendor/o-spreadsheet.xml')).text();
  const model = new o_spreadsheet.Model(data, {
    transportService: transport,
    client: { id: client, name: '' },
    notifyUI: ({ text }) => onProblem(text),
    raiseBlockingErrorUI: onProblem,
  });
  // A revision that does not follow ours means that this grid missed something: start again from the server's state.
  model.on('unexpected-revision-id', null, () => location.reload());
  const options = {
    props: {
      model,
      notifyUser: ({ text }: { text: string }) => onProblem(text),
      raiseError: onProblem,
    },
    templates,
    env: { isMobile: () => false, loadCurrencies: () => Promise.resolve([]) },
  };
  // The component completes the environment itself, which its type does not say.
  await Reflect.apply(owl.mount, owl, [o_spreadsheet.Spreadsheet, place, options]);
  return viewOf(model);
};
