import { formatRuleBuilder } from './format-rule.ts';
import { richTextBuilder } from './rich-text.ts';
import type { Runtime } from './runtime.ts';
import { activeRange } from './selection.ts';
import { Service } from './service.ts';
import { spreadsheetService } from './spreadsheet.ts';
import { uiService } from './ui.ts';
import { validationBuilder } from './validation.ts';

const NAME = 'SpreadsheetApp';

const named = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name]));

const forbidden = (method: string) => () => {
  throw new Error(
    `Specified permissions are not sufficient to call ${NAME}.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
  );
};

/** SpreadsheetApp under the scope `spreadsheets.currentonly`: the script's own file and no other. */
export const spreadsheetApp = (runtime: Runtime): Service => {
  const ui = uiService(runtime);
  return new Service(NAME, {
    BorderStyle: named('SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DASHED', 'DOTTED'),
    InterpolationType: named('NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'),
    ProtectionType: named('RANGE', 'SHEET'),
    WrapStrategy: named('CLIP', 'OVERFLOW', 'WRAP'),
    getActiveSpreadsheet: () => spreadsheetService(runtime),
    getActive: () => spreadsheetService(runtime),
    getActiveRange: () => activeRange(runtime),
    getUi: () => {
      if (runtime.context === 'web-app')
        throw new Error(`Cannot call ${NAME}.getUi() from this context.`);
      return ui;
    },
    flush: () => runtime.flush(`${NAME}.flush`),
    newConditionalFormatRule: () => formatRuleBuilder(runtime),
    newDataValidation: () => validationBuilder(),
    newRichTextValue: () => richTextBuilder(),
    openById: forbidden('openById'),
    openByUrl: forbidden('openByUrl'),
    create: forbidden('create'),
  });
};
