import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import type { CellValue } from '#apps-script/local/workbook.ts';

import type { Calculated } from '../bundle/calculated.ts';
import { calculateWithLibreOffice } from '../bundle/engine-libreoffice.ts';
import { findBrowser } from '../start/browser.ts';
import { createProgress } from '../start/progress.ts';
import { Gallery } from '../tour/gallery.ts';
import { setStage } from '../tour/stage.ts';
import { doMainJob } from '../tour/story/main-job.ts';
import { readStored } from './stored.ts';

const folder = '.e2e/main-job';
const matrixSheet = '比較表';

/** A place in the matrix: the vendor's name as a cell shows it, rank and total. */
type Place = { name: string; rank: number; total: string };

test('the whole job: capture, score, sync, compare, summarise; extension, sheet and file agree', async () => {
  test.setTimeout(300_000);
  const { path } = await findBrowser();
  const stage = await setStage(path, null);
  try {
    const scene = { stage, gallery: new Gallery(folder) };
    const quiet = createProgress({ stream: { write: () => true }, now: () => performance.now() });
    const person = await doMainJob(scene, quiet);

    const { records, outbox } = await readStored(person.browser);
    const count = (kind: string) =>
      records.filter((record) => record.kind === kind && !record.deleted).length;
    expect(count('vendor')).toBe(3);
    expect(count('evidence')).toBeGreaterThanOrEqual(12);
    expect(count('score')).toBe(30);
    expect(count('rater')).toBe(2);
    expect(count('note')).toBeGreaterThanOrEqual(3);
    expect(outbox).toBe(0);

    const extension = placesOfSummary(readFileSync(join(folder, 'summary.md'), 'utf8'));
    expect(extension).toHaveLength(3);
    const sheet = placesOfRows(stage.workbook.values(matrixSheet));
    expect(sheet).toEqual(extension);

    const xlsx = readFileSync(join(folder, 'comparison.xlsx'));
    const [calculated] = await calculateWithLibreOffice([xlsx]);
    if (!calculated) throw new Error('LibreOffice gave nothing back.');
    expect(placesOfRows(rowsOf(calculated))).toEqual(extension);
  } finally {
    await stage.close();
  }
});

/** Rows of the comparison in the Markdown that the extension wrote: `| vendor | rank | total (bounds) | …`. */
function placesOfSummary(markdown: string): Place[] {
  return markdown
    .split('\n')
    .filter((line) => /^\| .+ \| \d+ \| \d/.test(line))
    .map((line) => {
      const [name = '', rank = '', total = ''] = line.replace(/^\| /, '').split(' | ');
      return place(name, Number(rank), Number.parseFloat(total));
    })
    .toSorted(byName);
}

/** The matrix as rows of cells: vendors stand in the columns after the weights. */
function placesOfRows(rows: readonly (readonly CellValue[])[]): Place[] {
  const head = rows.find((row) => row.includes('評価項目')) ?? [];
  const ranks = rows.find((row) => row.includes('順位')) ?? [];
  const totals = rows.find((row) => row.includes('総合点')) ?? [];
  return ranks
    .flatMap((rank, column) =>
      typeof rank === 'number' ? [place(String(head[column]), rank, Number(totals[column]))] : [],
    )
    .toSorted(byName);
}

function rowsOf(calculated: Calculated): CellValue[][] {
  return Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 12 }, (_cell, column) => calculated(matrixSheet, row, column)),
  );
}

function place(name: string, rank: number, total: number): Place {
  return { name, rank, total: total.toFixed(2) };
}

function byName(a: Place, b: Place): number {
  return a.name < b.name ? -1 : 1;
}
