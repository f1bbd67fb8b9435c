import { Model, registries, UIPlugin } from '@odoo/o-spreadsheet';

import type { Broker } from './broker.ts';

/** Name under which the script's own changes appear in the collaboration. */
const SCRIPT_CLIENT = 'apps-script';

export type Dispatch = Model['dispatch'];

/** Lets one revision carry many changes: 210,000 cells in seconds instead of minutes. */
class TransactionPlugin extends UIPlugin {
  override handle(command: unknown): void {
    if (typeof command !== 'object' || command === null || !('transaction' in command)) return;
    if (typeof command.transaction === 'function') command.transaction(this.dispatch);
  }
}

registries.featurePluginRegistry.add('local_transaction', TransactionPlugin);
// This view collects the colours in use for a picker and makes each edit as slow as the sheet is large.
registries.coreViewsPluginRegistry.remove('custom_colors');

/** What o-spreadsheet calls a workbook; its shape belongs to the engine. */
export type WorkbookData = ReturnType<Model['exportData']>;

// The engine reports timings of every command through console.debug, which nothing else here uses.
console.debug = () => {};

/** A model over `data`, joined to the others by `broker`. */
export const createModel = (data: unknown, broker: Broker): Model =>
  new Model(data, { transportService: broker, client: { id: SCRIPT_CLIENT, name: 'Apps Script' } });

/** Runs several commands as one revision, so that everyone sees them at once. */
export const transact = (model: Model, transaction: (dispatch: Dispatch) => void): void => {
  Reflect.apply(model.dispatch, model, ['LOCAL_TRANSACTION', { transaction }]);
};
