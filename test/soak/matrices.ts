import fc from 'fast-check';

import { writeXlsx } from '#extension/xlsx/write-xlsx.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';

import { calculateWithLibreOffice } from '../bundle/engine-libreoffice.ts';
import { calculateWithOSpreadsheet } from '../bundle/engine-o-spreadsheet.ts';
import { formulaDifferences } from '../bundle/formula-differences.ts';
import { randomSnapshot } from '../fixtures/random-snapshot.ts';

const now = '2026-11-20T05:31:00.000Z';

/**
 * So many random evaluations whose workbook is calculated by o-spreadsheet and, from the written file, by LibreOffice; gives where one of
 * them comes to another number than `compareVendors`. Needs `soffice`.
 */
export async function matrixTrials(count: number, seed: number): Promise<string[]> {
  const snapshots = fc.sample(randomSnapshot(6), { seed, numRuns: count });
  const models = snapshots.map((snapshot) => workbookModel(snapshot, { now }));
  const files = await Promise.all(models.map((model) => writeXlsx(model)));
  const office = await calculateWithLibreOffice(files);
  return snapshots.flatMap((snapshot, at) => {
    const model = models[at];
    const calculated = office[at];
    if (!model || !calculated) return [`matrix ${at} is missing`];
    return [
      ...formulaDifferences(snapshot, model, calculateWithOSpreadsheet(model)).map(
        (line) => `matrix ${at} in o-spreadsheet: ${line}`,
      ),
      ...formulaDifferences(snapshot, model, calculated).map(
        (line) => `matrix ${at} in LibreOffice: ${line}`,
      ),
    ];
  });
}
