import { describe } from 'vitest';

import { clockContract } from '../contract/clock.ts';
import { idsContract } from '../contract/ids.ts';
import { workbookStoreContract } from '../contract/workbook-store.ts';
import { countedIds } from './counted-ids.ts';
import { ManualClock } from './manual-clock.ts';
import { createMemoryWorkbookStore } from './memory-workbook-store.ts';

describe('a clock set by hand', () => {
  clockContract(() => new ManualClock());
});

describe('ids that count', () => {
  idsContract(() => countedIds());
});

describe('workbooks remembered in memory', () => {
  workbookStoreContract(async () => createMemoryWorkbookStore());
});
