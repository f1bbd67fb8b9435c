import { type ProbeGroup, probe, refusal } from '../probe.ts';
import { briefly, contentOf, plain, valuesOf } from '../seen.ts';

const longest = 50_000;

/** Values that are no text, long texts, and how ranges take lists of values. */
export const writtenValues: ProbeGroup = {
  name: 'values',
  probes: [
    probe('number', 'official', 'a cell after setValue(1.5)', (bench) =>
      contentOf(bench, bench.block().setValue(1.5)),
    ),
    probe('number-sum', 'memory', 'getValue after setValue(0.1 + 0.2): all digits kept', (bench) =>
      String(
        bench
          .block()
          .setValue(0.1 + 0.2)
          .getValue(),
      ),
    ),
    probe('number-large', 'memory', 'getValue after setValue(2 ** 53)', (bench) =>
      String(bench.block().setValue(9_007_199_254_740_992).getValue()),
    ),
    probe('number-small', 'memory', 'a cell after setValue(1e-7)', (bench) =>
      contentOf(bench, bench.block().setValue(1e-7)),
    ),
    probe('minus-zero', 'memory', 'getValue after setValue(-0) is a minus zero', (bench) =>
      Object.is(bench.block().setValue(-0).getValue(), -0),
    ),
    probe('not-a-number', 'memory', 'a cell after setValue(NaN)', (bench) =>
      contentOf(bench, bench.block().setValue(NaN)),
    ),
    probe('infinity', 'memory', 'a cell after setValue(Infinity)', (bench) =>
      contentOf(bench, bench.block().setValue(Infinity)),
    ),
    probe('boolean', 'official', 'a cell after setValue(true)', (bench) =>
      contentOf(bench, bench.block().setValue(true)),
    ),
    probe('date', 'memory', 'a cell after setValue of a Date at 2026-01-01T15:30Z', (bench) => {
      const cell = bench.block().setValue(new Date(Date.UTC(2026, 0, 1, 15, 30)));
      const value: unknown = cell.getValue();
      return [value instanceof Date && value.toISOString(), cell.getNumberFormat()];
    }),
    probe('empty', 'official', "a cell that held 1, after setValue('')", (bench) =>
      contentOf(bench, bench.block().setValue(1).setValue('')),
    ),
    probe('null', 'memory', 'a cell that held 1, after setValue(null)', (bench) =>
      contentOf(bench, bench.block().setValue(1).setValue(null)),
    ),
    probe('null-in-list', 'memory', 'a cell that held 1, after setValues([[null]])', (bench) =>
      contentOf(
        bench,
        bench
          .block()
          .setValue(1)
          .setValues([[null]]),
      ),
    ),
    probe('never-written', 'official', 'a cell that nobody wrote', (bench) =>
      contentOf(bench, bench.block()),
    ),
    probe('is-blank', 'memory', 'isBlank of never written, \'\', "\'" and =""', (bench) =>
      ['', "'", '=""'].map((text) => bench.block().setValue(text).isBlank()),
    ),
    probe('list-parses', 'measured', 'setValues parses texts as setValue does', (bench) => {
      const row = bench.block(1, 5).setValues([['0123', '=1+1', '50%', "'0123", 'TRUE']]);
      return [valuesOf(bench, row), row.getFormulas(), row.getDisplayValues()];
    }),
    probe('fill', 'official', 'setValue on 2 x 2 cells fills all of them', (bench) =>
      valuesOf(bench, bench.block(2, 2).setValue("'x")),
    ),
    probe('longest-text', 'official', 'a text of 50,000 characters', (bench) =>
      plain(bench, bench.block().setValue('x'.repeat(longest)).getValue()),
    ),
    probe('longest-japanese', 'memory', 'a text of 50,000 Japanese characters', (bench) =>
      plain(bench, bench.block().setValue('物'.repeat(longest)).getValue()),
    ),
    probe('longest-quoted', 'memory', 'an apostrophe before 49,999 characters', (bench) =>
      plain(
        bench,
        bench
          .block()
          .setValue(`'${'x'.repeat(longest - 1)}`)
          .getValue(),
      ),
    ),
    probe('longest-pairs', 'memory', '25,000 emoji are 50,000 UTF-16 units', (bench) =>
      plain(
        bench,
        bench
          .block()
          .setValue('😀'.repeat(longest / 2))
          .getValue(),
      ),
    ),
    probe('too-long', 'measured', 'the error for 50,001 characters', (bench) => {
      const cell = bench.block();
      return refusal(() => {
        cell.setValue('x'.repeat(longest + 1));
        SpreadsheetApp.flush();
      });
    }),
    probe('too-long-where', 'memory', 'that error comes at flush, not at setValue', (bench) => {
      const cell = bench.block();
      return [
        refusal(() => cell.setValue('y'.repeat(longest + 1))) === 'no error',
        refusal(() => SpreadsheetApp.flush()) === 'no error',
      ];
    }),
    probe(
      'too-long-batch',
      'memory',
      'what was queued before a refused text is written',
      (bench) => {
        const cells = bench.block(2, 1);
        cells.getCell(1, 1).setValue('before');
        refusal(() => {
          cells.getCell(2, 1).setValue('z'.repeat(longest + 1));
          SpreadsheetApp.flush();
        });
        return valuesOf(bench, cells);
      },
    ),
    probe(
      'shown-rounded',
      'official',
      'getValue and getDisplayValue under the format 0.0',
      (bench) => {
        const cell = bench.block().setNumberFormat('0.0').setValue(1.26);
        return [plain(bench, cell.getValue()), cell.getDisplayValue()];
      },
    ),
    probe('shown-boolean', 'memory', 'getDisplayValue of true', (bench) =>
      bench.block().setValue(true).getDisplayValue(),
    ),
    probe('shown-many-digits', 'memory', 'getDisplayValue of 1/3', (bench) =>
      bench
        .block()
        .setValue(1 / 3)
        .getDisplayValue(),
    ),
    probe('shown-million', 'memory', 'getDisplayValue of 1234567.891', (bench) =>
      bench.block().setValue(1_234_567.891).getDisplayValue(),
    ),
    probe(
      'text-of-number',
      'memory',
      'getValue of a text that was written as 5 behind a quote',
      (bench) => typeof bench.block().setValue("'5").getValue(),
    ),
    probe('append-row', 'official', 'appendRow writes below the last row with content', (bench) => {
      const start = bench.block().setValue('start');
      bench.sheet.appendRow(["'0123", 2]);
      const row = bench.block(1, 2);
      return [row.getRow() - start.getRow(), valuesOf(bench, row)];
    }),
    probe('long-note', 'memory', 'a note of 3,000 characters', (bench) =>
      briefly(bench.block().setNote('n'.repeat(3000)).getNote()),
    ),
  ],
};
