import type { sheet as source } from '../ja/sheet.ts';

export const sheet: typeof source = {
  product: 'Mikiwame',
  menu: {
    open: 'Open the sidebar',
    evidence: 'Show the evidence',
    setUp: 'Set up the workbook',
    rebuild: 'Rebuild',
    selfTest: 'Self-test',
    remove: 'Remove Mikiwame',
  },
  evidence: {
    noScore:
      'Select a vendor’s score on the matrix or the input sheet first. On the sheets of estimates and summary, select a cell in a vendor’s row.',
    none: (subject) => `There is no evidence for ${subject} yet.`,
    found: (subject, count) =>
      count === 1
        ? `One piece of evidence for ${subject}, selected here.`
        : `${count} pieces of evidence for ${subject}, selected here.`,
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
