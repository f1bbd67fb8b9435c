import { type ProbeGroup, probe, refusal } from '../probe.ts';
import { contentOf, plain, valuesOf } from '../seen.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

function between(
  low: number,
  high: number,
  allowInvalid: boolean,
): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireNumberBetween(low, high)
    .setAllowInvalid(allowInvalid)
    .setHelpText('1-5')
    .build();
}

function written(cell: Range, value: string | number): string {
  return refusal(() => {
    cell.setValue(value);
    SpreadsheetApp.flush();
  })
    .split(cell.getA1Notation())
    .join('CELL');
}

/** Validation of what people type, and protection of what they should not. */
export const rules: ProbeGroup = {
  name: 'rules',
  probes: [
    probe('validation', 'official', 'a validation reads back', (bench) => {
      const rule = bench
        .block()
        .setDataValidation(between(1, 5, false))
        .getDataValidation();
      return rule
        ? [rule.getAllowInvalid(), rule.getHelpText(), rule.getCriteriaValues().map(Number)]
        : null;
    }),
    probe(
      'validation-none',
      'official',
      'getDataValidation without a validation',
      (bench) => bench.block().getDataValidation() === null,
    ),
    probe('validation-accepts', 'official', 'setValue of a number that fits', (bench) =>
      written(bench.block().setDataValidation(between(1, 5, false)), 3),
    ),
    probe(
      'validation-refuses',
      'measured',
      'the error of setValue of a number that does not fit',
      (bench) => written(bench.block().setDataValidation(between(1, 5, false)), 9),
    ),
    probe(
      'validation-refuses-text',
      'memory',
      'the error of setValue of a text where a number must be',
      (bench) => written(bench.block().setDataValidation(between(1, 5, false)), "'x"),
    ),
    probe('validation-empties', 'memory', 'emptying a cell that has a validation', (bench) =>
      written(
        bench
          .block()
          .setDataValidation(between(1, 5, false))
          .setValue(3),
        '',
      ),
    ),
    probe('validation-formula', 'memory', 'a formula whose result does not fit', (bench) =>
      written(bench.block().setDataValidation(between(1, 5, false)), '=9'),
    ),
    probe(
      'validation-warns',
      'official',
      'a number that does not fit where that is allowed',
      (bench) => written(bench.block().setDataValidation(between(1, 5, true)), 9),
    ),
    probe(
      'validation-later',
      'memory',
      'a validation set over a value that does not fit',
      (bench) =>
        contentOf(
          bench,
          bench
            .block()
            .setValue(9)
            .setDataValidation(between(1, 5, false)),
        ),
    ),
    probe(
      'validation-cleared',
      'official',
      'getDataValidation after clearDataValidations',
      (bench) => {
        const cell = bench
          .block()
          .setDataValidation(between(1, 5, false))
          .clearDataValidations();
        return cell.getDataValidation() === null;
      },
    ),
    probe(
      'validation-clear',
      'memory',
      'clearContent and clearFormat keep a validation',
      (bench) => {
        const cell = bench.block().setDataValidation(between(1, 5, false));
        return cell.clearContent().clearFormat().getDataValidation() === null;
      },
    ),
    probe('validation-null', 'official', 'setDataValidation(null) takes it away', (bench) => {
      const cell = bench
        .block()
        .setDataValidation(between(1, 5, false))
        .setDataValidation(null);
      return cell.getDataValidation() === null;
    }),
    probe(
      'validation-list',
      'official',
      'a text that is not in a list of values is refused',
      (bench) => {
        const list = SpreadsheetApp.newDataValidation().requireValueInList(['可', '不可']);
        const cell = bench.block().setDataValidation(list.setAllowInvalid(false).build());
        return [written(cell, '可'), written(cell, '他') === 'no error'];
      },
    ),
    probe('validation-list-reads', 'memory', 'the criteria of a list of values', (bench) => {
      const list = SpreadsheetApp.newDataValidation().requireValueInList(['可', '不可']).build();
      const rule = bench.block().setDataValidation(list).getDataValidation();
      return JSON.stringify(rule?.getCriteriaValues() ?? null);
    }),
    probe('checkbox', 'memory', 'a cell becomes false when it gets a checkbox', (bench) => {
      const checkbox = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      return plain(bench, bench.block().setDataValidation(checkbox).getValue());
    }),
    probe(
      'validation-empty-builder',
      'memory',
      'the error of building a validation without criteria',
      () => refusal(() => SpreadsheetApp.newDataValidation().build()),
    ),
    probe('protect', 'official', 'a protected sheet lists one protection', ({ sheet }) => {
      const protection = sheet.protect().setDescription('self-test').setWarningOnly(true);
      const known = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      const seen = known.map((one) => [one.getDescription(), one.isWarningOnly()]);
      protection.remove();
      return [seen, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
    }),
    probe(
      'protect-default',
      'official',
      'description and warning of a new protection',
      ({ sheet }) => {
        const protection = sheet.protect();
        const seen = [protection.getDescription(), protection.isWarningOnly()];
        protection.remove();
        return seen;
      },
    ),
    probe(
      'protect-twice',
      'official',
      'protecting a protected sheet adds no second protection',
      ({ sheet }) => {
        const protections = [sheet.protect(), sheet.protect()];
        const count = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;
        for (const protection of protections) refusal(() => protection.remove());
        return count;
      },
    ),
    probe('protect-writes', 'memory', 'the owner writes into a protected sheet', (bench) => {
      const protection = bench.sheet.protect();
      const values = valuesOf(bench, bench.block().setValue(1));
      protection.remove();
      return values;
    }),
  ],
};
