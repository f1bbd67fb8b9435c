import { expect, test } from 'vitest';

import { perturbingScript } from './perturbed.ts';
import { outcomesIn, unlike } from './self-test-script.ts';

/** Changes one behaviour of one method of the object that an expression gives; `real` is the method as it was. */
const instead = (service: string, method: string, body: string): string => `
  globalThis.${service} = ((object) => {
    const real = object.${method}.bind(object);
    return new Proxy({}, { get: (_, key) => (key === '${method}' ? (...values) => { ${body} } : object[key]) });
  })(${service});`;

const mutations: readonly {
  readonly what: string;
  readonly script: string;
  readonly noticed: readonly string[];
}[] = [
  {
    what: 'signatures are made of UTF-8 when no charset is given',
    script: instead(
      'Utilities',
      'computeHmacSha256Signature',
      'return real(values[0], values[1], ...(typeof values[0] === "string" && typeof values[1] === "string" ? [Utilities.Charset.UTF_8] : values.slice(2)));',
    ),
    noticed: ['utilities.hmac-default-charset', 'utilities.hmac-japanese'],
  },
  {
    what: 'notes lose the blanks at their end',
    script: `${perturbingScript} hooks.getNote = (text) => text.replace(/\\s+$/, '');`,
    noticed: ['beside.note-blanks'],
  },
  {
    what: 'an empty sheet has a last column',
    script: `${perturbingScript} hooks.getLastColumn = (count) => count || 1;`,
    noticed: ['sheets.last-cell-empty'],
  },
  {
    what: 'there is no document lock',
    script: instead('LockService', 'getDocumentLock', 'return null;'),
    noticed: ['lock.document', 'lock.document-apart'],
  },
  {
    what: 'another spreadsheet may be opened',
    script: instead('SpreadsheetApp', 'openById', 'return {};'),
    noticed: ['services.open-by-id'],
  },
  {
    what: 'the runtime has timers',
    script: 'globalThis.setTimeout = () => 0;',
    noticed: ['language.absent-setTimeout'],
  },
  {
    what: 'the script has another time zone than the manifest says',
    script: instead('Session', 'getScriptTimeZone', 'return "America/New_York";'),
    noticed: ['services.script-time-zone'],
  },
];

test.each(mutations)('$what: exactly its probes notice', async ({ script, noticed }) => {
  expect(unlike(await outcomesIn({}, script))).toEqual(noticed);
});
