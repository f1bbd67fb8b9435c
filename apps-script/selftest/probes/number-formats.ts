import { type Probe, type ProbeGroup, probe } from '../probe.ts';
import { contentOf, plain, valuesOf } from '../seen.ts';

/** Formats that the workbook gives to its cells, with a number to show. */
const shown: readonly (readonly [id: string, format: string, value: number])[] = [
  ['whole', '0', 2.5],
  ['whole-negative', '0', -2.5],
  ['one-digit', '0.0', 2.25],
  ['two-digits', '0.00', 2.675],
  ['optional-digits', '0.##', 2.5],
  ['optional-digits-whole', '0.##', 2],
  ['percent', '0%', 0.125],
  ['percent-optional-digits', '0.##%', 0.125],
  ['thousands', '#,##0', 1234567.5],
  ['thousands-zero', '#,##0', 0],
];

function shownAs([id, format, value]: (typeof shown)[number]): Probe {
  return probe(`shows-${id}`, 'memory', `getDisplayValue of ${value} under ${format}`, (bench) =>
    bench.block().setNumberFormat(format).setValue(value).getDisplayValue(),
  );
}

/** What a text becomes in a cell that is formatted as plain text before. */
const asText: readonly (readonly [id: string, text: string])[] = [
  ['leading-zero', '0123'],
  ['date', '3/4'],
  ['boolean', 'TRUE'],
  ['formula', '=1+1'],
  ['apostrophe', "'0123"],
  ['apostrophe-formula', "'=1+1"],
  ['percent', '50%'],
];

function writtenAsText([id, text]: (typeof asText)[number]): Probe {
  const belief = id === 'leading-zero' ? 'measured' : 'memory';
  return probe(
    `plain-text-${id}`,
    belief,
    `setValue(${JSON.stringify(text)}) in a cell with the format @`,
    (bench) => contentOf(bench, bench.block().setNumberFormat('@').setValue(text)),
  );
}

/** Number formats: what writing does to them, and what they do to writing. */
export const numberFormats: ProbeGroup = {
  name: 'formats',
  probes: [
    probe('default', 'memory', 'getNumberFormat of a cell that nobody wrote', (bench) =>
      bench.block().getNumberFormat(),
    ),
    probe('general', 'memory', "getNumberFormat after setNumberFormat('General')", (bench) =>
      bench.block().setNumberFormat('0.0').setNumberFormat('General').getNumberFormat(),
    ),
    probe(
      'general-lower-case',
      'measured',
      "getNumberFormat after setNumberFormat('general')",
      (bench) => bench.block().setNumberFormat('0.0').setNumberFormat('general').getNumberFormat(),
    ),
    probe('kept-by-number', 'memory', 'the format 0.0 after setValue(5)', (bench) =>
      contentOf(bench, bench.block().setNumberFormat('0.0').setValue(5)),
    ),
    probe('kept-by-percent', 'memory', "the format 0.0 after setValue('50%')", (bench) =>
      contentOf(bench, bench.block().setNumberFormat('0.0').setValue('50%')),
    ),
    probe('kept-by-date', 'memory', "the format 0.0 after setValue('2019-03-04')", (bench) =>
      contentOf(bench, bench.block().setNumberFormat('0.0').setValue('2019-03-04')),
    ),
    probe('date-stays', 'measured', 'a number written where a date stood becomes a date', (bench) =>
      contentOf(bench, bench.block().setValue('2019-03-04').setValue(5)),
    ),
    probe('percent-stays', 'measured', 'a number written where a percentage stood', (bench) =>
      contentOf(bench, bench.block().setValue('50%').setValue(5)),
    ),
    probe('date-then-text', 'memory', 'a quoted text written where a date stood', (bench) =>
      contentOf(bench, bench.block().setValue('2019-03-04').setValue("'x")),
    ),
    probe('clear-content', 'official', 'the format after clearContent', (bench) =>
      contentOf(bench, bench.block().setNumberFormat('0.0').setValue(5).clearContent()),
    ),
    probe('clear-format', 'official', 'value and format after clearFormat', (bench) =>
      contentOf(bench, bench.block().setNumberFormat('0.0').setValue(5).clearFormat()),
    ),
    probe('clear', 'official', 'value and format after clear', (bench) =>
      contentOf(bench, bench.block().setNumberFormat('0.0').setValue(5).clear()),
    ),
    probe('number-as-date', 'memory', 'getValue of 43528 under yyyy-mm-dd', (bench) =>
      plain(bench, bench.block().setNumberFormat('yyyy-mm-dd').setValue(43_528).getValue()),
    ),
    probe('number-as-time', 'memory', 'getValue of 0.25 under hh:mm', (bench) =>
      plain(bench, bench.block().setNumberFormat('hh:mm').setValue(0.25).getValue()),
    ),
    probe(
      'plain-text-number',
      'memory',
      'getValue after setValue(5) in a cell with the format @',
      (bench) => contentOf(bench, bench.block().setNumberFormat('@').setValue(5)),
    ),
    probe(
      'plain-text-afterwards',
      'memory',
      'a number whose cell gets the format @ afterwards',
      (bench) => contentOf(bench, bench.block().setValue(5).setNumberFormat('@')),
    ),
    probe(
      'plain-text-left',
      'measured',
      'a text of an @ cell stays text when the format is taken away',
      (bench) =>
        contentOf(
          bench,
          bench.block().setNumberFormat('@').setValue('0123').setNumberFormat('General'),
        ),
    ),
    probe('list', 'official', 'setNumberFormats gives each cell its own', (bench) =>
      bench
        .block(1, 3)
        .setNumberFormats([['0.0', '@', '0%']])
        .getNumberFormats()
        .map((row) => row.map(String)),
    ),
    probe('list-shown', 'official', 'getDisplayValues follows each format', (bench) => {
      const row = bench.block(1, 3).setNumberFormats([['0.0', '#,##0', '0%']]);
      return [row.setValues([[1, 2000, 0.3]]).getDisplayValues(), valuesOf(bench, row)];
    }),
    ...asText.map(writtenAsText),
    ...shown.map(shownAs),
  ],
};
