import { languageOf } from '#shared/locales/language.ts';
import { selfTestMessagesFor } from '#shared/locales/self-test-messages.ts';

import { leftSheets } from './bench.ts';
import { pageOf } from './dialog.ts';
import { expectationsFor } from './expectations.ts';
import { probeGroups } from './probes.ts';
import { reportOf } from './report.ts';
import { runProbes } from './run.ts';

/** The version of the package, put in by the build. */
declare const mikiwameVersion: string;

/** The platform ends an execution after six minutes; clearing up and showing the report must fit in, too. */
const longestMs = 270_000;

/** Asks Google's services what they do, compares it with what our tests take them to do, and shows the differences. */
export function selfTest(): void {
  const started = Date.now();
  const language = languageOf(Session.getActiveUserLocale());
  const words = selfTestMessagesFor(language);
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const active = file.getActiveSheet();
  file.toast(words.running, words.title);
  const fileLocale = file.getSpreadsheetLocale();
  const { tableLocale, expectations } = expectationsFor(fileLocale);
  const outOfTime = () => Date.now() - started > longestMs;
  const outcomes = runProbes(file, probeGroups, expectations, outOfTime);
  file.setActiveSheet(active);
  const report = reportOf(
    outcomes,
    {
      startedAt: new Date(started).toISOString(),
      seconds: Math.round((Date.now() - started) / 1000),
      version: mikiwameVersion,
      fileLocale,
      userLocale: Session.getActiveUserLocale(),
      fileTimeZone: file.getSpreadsheetTimeZone(),
      scriptTimeZone: Session.getScriptTimeZone(),
      leftSheets: leftSheets(file),
      tableLocale,
    },
    language,
  );
  const page = HtmlService.createHtmlOutput(pageOf(report, language)).setWidth(760).setHeight(520);
  SpreadsheetApp.getUi().showModalDialog(page, words.title);
}
