import { expect, test } from 'vitest';

import { createLocalWorkbook } from '#apps-script/local/workbook.ts';

import { reportIn } from '../apps-script/selftest/self-test-script.ts';

const folder = '.output/apps-script';

test.each(['ja_JP', 'en_US'])(
  'the menu of the built add-on in %s leads to a report without a difference',
  async (locale) => {
    const workbook = createLocalWorkbook({
      codePath: `${folder}/Code.js`,
      otherCodePaths: [`${folder}/SelfTest.js`],
      htmlFiles: { sidebar: `${folder}/sidebar.html` },
      locale,
    });
    await workbook.open();
    const items = workbook.menus().flatMap((menu) => menu.items);
    expect(items.map(({ functionName }) => functionName)).toContain('selfTest');
    const { report, html } = await reportIn(workbook);
    expect(report).toMatch(/: (?:一致|same) [2-9]\d\d \/ (?:相違|differs) 0 \/ \S+ 0 \/ [^/]+ 0$/m);
    expect(html).toContain('<textarea readonly');
    expect(workbook.sheetNames()).toHaveLength(1);
    await workbook.close();
  },
);
