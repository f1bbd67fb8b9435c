import table from './expected.json' with { type: 'json' };
import type { Expectations } from './run.ts';

const japanese: Expectations = table.ja_JP;
/** Only where it differs from the Japanese table. */
const american: Expectations = table.en_US;

/** What probes should see in a file of this locale. Only two were tabled: Japanese, and American for all others. */
export function expectationsFor(fileLocale: string): {
  tableLocale: string;
  expectations: Expectations;
} {
  if (fileLocale.slice(0, 2) === 'ja') return { tableLocale: 'ja_JP', expectations: japanese };
  return { tableLocale: 'en_US', expectations: { ...japanese, ...american } };
}
