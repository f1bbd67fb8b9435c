import { type ProbeGroup, probe, refusal } from '../probe.ts';
import { valuesOf } from '../seen.ts';

/** Writes that wait in a queue until something reads or sends them. */
export const queue: ProbeGroup = {
  name: 'queue',
  probes: [
    probe('read-sees', 'official', 'a read sees what was written before it', (bench) => {
      const cells = bench.block(1, 2);
      cells.getCell(1, 1).setValue(1);
      cells.getCell(1, 2).setFormula(`=A${cells.getRow()}+1`);
      return valuesOf(bench, cells);
    }),
    probe('last-wins', 'official', 'of two writes to a cell the later stays', (bench) =>
      valuesOf(bench, bench.block().setValue(1).setValue(2)),
    ),
    probe(
      'other-object',
      'official',
      'another object for the same cell sees the write',
      (bench) => {
        const cell = bench.block().setValue(7);
        return Number(bench.sheet.getRange(cell.getRow(), 1).getValue());
      },
    ),
    probe('flush-empty', 'official', 'flush with nothing to send', () =>
      refusal(() => SpreadsheetApp.flush()),
    ),
    probe('flush-after-refusal', 'memory', 'writing goes on after a refused text', (bench) => {
      const cells = bench.block(2, 1);
      refusal(() => {
        cells.getCell(1, 1).setValue('q'.repeat(50_001));
        SpreadsheetApp.flush();
      });
      cells.getCell(2, 1).setValue(3);
      return valuesOf(bench, cells);
    }),
    probe(
      'formula-after-value',
      'official',
      'a formula replaces a value and the other way round',
      (bench) => {
        const cell = bench.block().setValue(1).setFormula('=1+1');
        const formula = cell.getFormula();
        return [formula, cell.setValue(5).getFormula(), Number(cell.getValue())];
      },
    ),
    probe(
      'set-formula-bare',
      'memory',
      "getFormula after setFormula('1+1') without a sign",
      (bench) => bench.block().setFormula('1+1').getFormula(),
    ),
    probe('set-formula-empty', 'memory', "a cell that held 1, after setFormula('')", (bench) =>
      valuesOf(bench, bench.block().setValue(1).setFormula('')),
    ),
    probe('set-formulas-empty', 'memory', "setFormulas with '' empties that cell", (bench) => {
      const cells = bench
        .block(1, 2)
        .setValues([[1, 2]])
        .setFormulas([['=3', '']]);
      return valuesOf(bench, cells);
    }),
    probe(
      'formula-text',
      'memory',
      "getFormula keeps capitals and blanks of '=sum( 1, 2 )'",
      (bench) => bench.block().setFormula('=sum( 1, 2 )').getFormula(),
    ),
    probe('self-reference', 'memory', 'a formula that refers to itself', (bench) => {
      const cell = bench.block();
      return valuesOf(bench, cell.setFormula(`=A${cell.getRow()}`));
    }),
    probe('formula-broken', 'memory', "a cell after setFormula('=1+*2')", (bench) => {
      const cell = bench.block();
      const error = refusal(() => {
        cell.setFormula('=1+*2');
        SpreadsheetApp.flush();
      });
      return [error, valuesOf(bench, cell)];
    }),
  ],
};
