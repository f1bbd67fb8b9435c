import type { sheet as source } from '../ja/sheet.ts';

export const sheet: typeof source = {
  product: 'Mikiwame',
  menu: {
    open: 'Open the sidebar',
    setUp: 'Set up the workbook',
    rebuild: 'Rebuild',
  },
  hint: {
    machineSheet:
      'This sheet is rewritten by itself. Weights, agreed points and notes belong on the input sheet.',
  },
};
