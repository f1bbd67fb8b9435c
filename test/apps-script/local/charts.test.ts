import { describe, expect, it } from 'vitest';

import { errorOf, resultOf, runBody, scriptWorkbook, SHEET } from './script-workbook.ts';

const MADE = `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange('A1:C3').setValues([['候補', '点', '順位'], ['汐見', 3.5, 1], ['つむぎ', 3, 2]]);
  const first = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:C3')).setNumHeaders(1)
    .setPosition(5, 2, 3, 4).setOption('title', '総合点').setOption('width', 320).setOption('height', 200)
    .setOption('hAxis', { title: '点', viewWindow: { min: 0, max: 5 } }).setOption('legend', 'none').build();
  sheet.insertChart(first);`;

const ALL = `sheet.getCharts().map((chart) => [chart.getChartId(), chart.modify().getChartType(), chart.getRanges().map((range) => range.getA1Notation()).join(),
  chart.getNumHeaders(), chart.getOptions().get('title'), chart.getContainerInfo().getAnchorRow(), chart.getContainerInfo().getAnchorColumn(), chart.getContainerInfo().getOffsetY()])`;

/** What a script says that makes a chart and goes on. */
const errorAfter = (body: string) => errorOf(scriptWorkbook(`function main() { ${MADE} ${body} }`));

describe('charts', () => {
  it('are read back as they were made, by a number that stays', async () => {
    const [first] = listOf(await runBody(`${MADE} return [${ALL}, first.getChartId()];`));
    expect(first).toEqual([[expect.any(Number), 'BAR', 'A1:C3', 1, '総合点', 5, 2, 4]]);
  });

  it('keep their number when they are changed, and lose nothing that was not changed', async () => {
    const [before, after] = listOf(
      await runBody(`${MADE} const before = ${ALL};
      sheet.updateChart(sheet.getCharts()[0].modify().clearRanges().addRange(sheet.getRange('A1:B3')).setPosition(9, 1, 0, 0).build());
      return [before, ${ALL}];`),
    );
    expect(after).toEqual([[listOf(listOf(before)[0])[0], 'BAR', 'A1:B3', 1, '総合点', 9, 1, 0]]);
  });

  it('never get a number that another had', async () => {
    const [before, after] = listOf(
      await runBody(`${MADE} const before = ${ALL}; sheet.removeChart(sheet.getCharts()[0]);
      sheet.insertChart(first); return [before, ${ALL}];`),
    );
    expect(listOf(after)).toHaveLength(1);
    expect(listOf(listOf(after)[0])[0]).not.toBe(listOf(listOf(before)[0])[0]);
  });

  it('are refused when they stand on no sheet or ask for a type that is not drawn here', async () => {
    expect(await errorAfter('sheet.updateChart(first);')).toBe(
      'Exception: The chart is not on this sheet.',
    );
    expect(await errorAfter('sheet.insertChart("x");')).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.insertChart.",
    );
    expect(await errorAfter('sheet.insertChart(first.modify().setChartType("PIE").build());')).toBe(
      'Exception: The local platform draws no chart of type PIE.',
    );
  });

  it('are the grid’s own: what a person changes there is what the script finds, and rows move them', async () => {
    const workbook = scriptWorkbook(
      `function main() { ${MADE} } function look() { const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; return ${ALL}; }
      function grow() { const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; sheet.insertRowsAfter(1, 2); sheet.getRange('B4').setValue(5); return ${ALL}; }`,
    );
    await resultOf(workbook);
    expect(workbook.values(SHEET)[0]).toEqual(['候補', '点', '順位']);
    const grown = await workbook.run('grow', [], 'menu');
    expect(grown.ok && grown.result).toEqual([
      [expect.any(Number), 'BAR', 'A1:C5', 1, '総合点', 7, 2, 4],
    ]);
    const copy = scriptWorkbook(
      `function main() { const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; return ${ALL}; }`,
      { snapshot: workbook.exportJson() },
    );
    expect(await resultOf(copy)).toEqual(grown.ok && grown.result);
  });
});

/** A list out of a script's answer. */
function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error('The script gave no list.');
  return value;
}
