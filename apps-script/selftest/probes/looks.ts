import {
  type Belief,
  invoked,
  type Observation,
  type ProbeGroup,
  probe,
  refusal,
} from '../probe.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

const untouched: readonly (readonly [
  id: string,
  belief: Belief,
  read: (cell: Range) => Observation,
])[] = [
  ['background', 'memory', (cell) => cell.getBackground()],
  ['font-color', 'memory', (cell) => cell.getFontColor()],
  ['font-size', 'memory', (cell) => cell.getFontSize()],
  ['font-weight', 'memory', (cell) => cell.getFontWeight()],
  ['font-style', 'memory', (cell) => cell.getFontStyle()],
  ['horizontal-alignment', 'memory', (cell) => cell.getHorizontalAlignment()],
  ['vertical-alignment', 'memory', (cell) => cell.getVerticalAlignment()],
  ['wrap', 'memory', (cell) => cell.getWrap()],
];

/** How cells look, and formats that follow their values. */
export const looks: ProbeGroup = {
  name: 'looks',
  probes: [
    ...untouched.map(([id, belief, read]) =>
      probe(`default-${id}`, belief, `${id} of a cell that nobody touched`, (bench) =>
        read(bench.block()),
      ),
    ),
    probe('color', 'memory', 'a background reads back in lower case', (bench) =>
      bench.block().setBackground('#C4B9A3').getBackground(),
    ),
    probe('color-name', 'memory', 'a background by name', (bench) =>
      bench.block().setBackground('red').getBackground(),
    ),
    probe('color-short', 'memory', 'a background of three figures', (bench) =>
      bench.block().setBackground('#fa0').getBackground(),
    ),
    probe('color-null', 'official', 'setBackground(null) takes it away', (bench) =>
      bench.block().setBackground('red').setBackground(null).getBackground(),
    ),
    probe('color-unknown', 'memory', 'the error of an unknown colour', (bench) =>
      refusal(() => {
        bench.block().setBackground('no such colour');
        SpreadsheetApp.flush();
      }),
    ),
    probe('font', 'official', 'weight, style and size read back', (bench) => {
      const cell = bench.block().setFontWeight('bold').setFontStyle('italic').setFontSize(14);
      return [cell.getFontWeight(), cell.getFontStyle(), cell.getFontSize()];
    }),
    probe('align', 'official', 'alignments read back', (bench) => {
      const cell = bench.block().setHorizontalAlignment('center').setVerticalAlignment('middle');
      return [cell.getHorizontalAlignment(), cell.getVerticalAlignment()];
    }),
    probe('wrap', 'official', 'getWrap after setWrap(true) and setWrap(false)', (bench) => [
      bench.block().setWrap(true).getWrap(),
      bench.block().setWrap(false).getWrap(),
    ]),
    probe('list', 'official', 'setBackgrounds with null in the list', (bench) => {
      const row = bench
        .block(1, 2)
        .setBackground('red')
        .setBackgrounds([['#00ff00', null]]);
      return row.getBackgrounds().map((line) => line.map(String));
    }),
    probe('look-of-value', 'official', 'a new value keeps the look', (bench) =>
      bench.block().setBackground('red').setValue(1).getBackground(),
    ),
    probe('rule', 'official', 'a conditional format reads back with its range', (bench) => {
      const cell = bench.block();
      const rule = SpreadsheetApp.newConditionalFormatRule();
      rule.whenNumberBetween(4, 5).setBackground('#00ff00').setRanges([cell]);
      bench.sheet.setConditionalFormatRules([rule.build()]);
      const [read, ...others] = bench.sheet.getConditionalFormatRules();
      const places = read
        ?.getRanges()
        .map((range) => range.getA1Notation() === cell.getA1Notation());
      bench.sheet.clearConditionalFormatRules();
      return [places ?? null, others.length, bench.sheet.getConditionalFormatRules().length];
    }),
    probe(
      'rule-background',
      'memory',
      'getBackground does not see a conditional format',
      (bench) => {
        const cell = bench.block().setValue(5);
        const rule = SpreadsheetApp.newConditionalFormatRule();
        rule.whenNumberBetween(4, 5).setBackground('#00ff00').setRanges([cell]);
        bench.sheet.setConditionalFormatRules([rule.build()]);
        const background = cell.getBackground();
        bench.sheet.clearConditionalFormatRules();
        return background;
      },
    ),
    probe('rule-order', 'official', 'rules stay in the order in which they were set', (bench) => {
      const cells = bench.block(2, 1);
      const made = [1, 2].map((row) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo('未確認')
          .setFontColor('#ff0000')
          .setRanges([cells.getCell(row, 1)])
          .build(),
      );
      bench.sheet.setConditionalFormatRules(made);
      const read = bench.sheet.getConditionalFormatRules();
      const rowsOf = read.map((rule) => (rule.getRanges()[0]?.getRow() ?? 0) - cells.getRow());
      bench.sheet.clearConditionalFormatRules();
      return rowsOf;
    }),
    probe('rule-gradient', 'official', 'a scale of colours is a rule like any other', (bench) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .setGradientMinpointWithValue('#ffffff', SpreadsheetApp.InterpolationType.NUMBER, '1')
        .setGradientMaxpointWithValue('#00ff00', SpreadsheetApp.InterpolationType.NUMBER, '5')
        .setRanges([bench.block()])
        .build();
      bench.sheet.setConditionalFormatRules([rule]);
      const count = bench.sheet.getConditionalFormatRules().length;
      bench.sheet.clearConditionalFormatRules();
      return count;
    }),
    probe('rule-without-range', 'memory', 'the error of building a rule without a range', () =>
      refusal(() => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()),
    ),
    probe(
      'rule-without-condition',
      'memory',
      'the error of building a rule without a condition',
      (bench) => {
        const cell = bench.block();
        return refusal(() => SpreadsheetApp.newConditionalFormatRule().setRanges([cell]).build());
      },
    ),
    probe('rule-format-cleared', 'memory', 'clearFormat on the cells keeps the rule', (bench) => {
      const cell = bench.block();
      const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true);
      bench.sheet.setConditionalFormatRules([rule.setRanges([cell]).build()]);
      cell.clearFormat();
      const count = bench.sheet.getConditionalFormatRules().length;
      bench.sheet.clearConditionalFormatRules();
      return count;
    }),
    probe('chart', 'official', 'a chart that was inserted is listed with its range', (bench) => {
      const data = bench.block(3, 2).setValues([
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ]);
      const builder = bench.sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(data);
      bench.sheet.insertChart(builder.setPosition(data.getRow(), 4, 0, 0).build());
      const charts = bench.sheet.getCharts();
      const same = charts.map((chart) => chart.getRanges()[0]?.getNumRows() ?? 0);
      for (const chart of charts) bench.sheet.removeChart(chart);
      return [same, bench.sheet.getCharts().length];
    }),
    probe('chart-place', 'official', 'a chart stands where it was put', (bench) => {
      const data = bench.block(2, 2).setValues([
        ['a', 1],
        ['b', 2],
      ]);
      const builder = bench.sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(data);
      bench.sheet.insertChart(builder.setPosition(3, 4, 10, 20).build());
      const places = bench.sheet.getCharts().map((chart) => {
        const info = chart.getContainerInfo();
        return [info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()];
      });
      for (const chart of bench.sheet.getCharts()) bench.sheet.removeChart(chart);
      return places;
    }),
    probe('weight-unknown', 'memory', "the error of setHorizontalAlignment('middle')", (bench) =>
      refusal(() => invoked(bench.block(), 'setHorizontalAlignment', 'middle')),
    ),
  ],
};
