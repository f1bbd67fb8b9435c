import type { sheet as source } from '../ja/sheet.ts';

export const sheet: typeof source = {
  product: 'Mikiwame',
  menu: {
    open: 'Open the sidebar',
    setUp: 'Set up the workbook',
    rebuild: 'Rebuild',
    selfTest: 'Self-test',
    remove: 'Remove Mikiwame',
  },
  removal: {
    ask: 'Take this file out of Mikiwame? All sheets stay and go on calculating. Members are forgotten and syncing ends. The records on each device remain.',
    done: 'Done. The script itself can be deleted under Extensions → Apps Script.',
  },
  hint: {
    machineSheet:
      'This sheet is rewritten by itself. Weights, agreed points and notes belong on the input sheet.',
  },
};
