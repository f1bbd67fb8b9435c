import type { selfTest as source } from '../ja/self-test.ts';

export const selfTest: typeof source = {
  title: 'Mikiwame self-test',
  running: 'Asking Google’s services what they do. This takes about three minutes; please wait.',
  hint: 'Copy this text into an issue. It holds no names, no addresses and nothing from your sheets.',
  copy: 'Copy',
  copied: 'Copied',
  startedAt: 'Started',
  version: 'Version',
  locale: 'Locale (file / user)',
  table: 'table used',
  timeZone: 'Time zone (file / script)',
  probes: 'Probes',
  results: { same: 'same', differs: 'differs', error: 'error', 'not-run': 'not run' },
  noDifference: 'No differences.',
  columns: {
    id: 'Probe',
    asks: 'What was asked',
    expected: 'Expected',
    seen: 'Seen',
    belief: 'Why we expect it',
  },
  beliefs: {
    official: 'documentation',
    measured: 'measured by others',
    memory: 'unverified',
    stricter: 'stricter on purpose',
  },
  leftSheets: (count: number) =>
    `Temporary sheets of the self-test that are still there: ${count}. Please delete them by hand.`,
  notRunList: (ids: string) =>
    `Not run for lack of time; choosing the menu again begins with these: ${ids}`,
};
