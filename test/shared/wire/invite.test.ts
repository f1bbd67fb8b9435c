import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { inviteText, isWebAppAddress, parseInvite } from '#shared/wire/invite.ts';

const address = fc
  .tuple(
    fc.constantFrom(
      'https://script.google.com/macros/s/',
      'https://script.google.com/a/shiomi.example/macros/s/',
      'https://script.google.com/a/macros/shiomi.example/s/',
      'https://script.google.com/macros/u/1/s/',
      'http://127.0.0.1:8123/macros/s/',
      'http://localhost:8123/macros/s/',
      '',
    ),
    fc.stringMatching(/^[A-Za-z0-9_-]{1,80}$/),
  )
  .map(([start, id]) => (start === '' ? '' : `${start}${id}/exec`));

const invite = fc.record({
  address,
  workbookId: fc.stringMatching(/^[0-9a-z]{16}$/),
  code: fc.stringMatching(/^[0-9A-Z]{8}$/),
});

describe('an invite', () => {
  test('reads back as it was written, also with white space around it', () => {
    fc.assert(
      fc.property(invite, fc.constantFrom('', ' ', '\n', '\r\n\t', '　'), (given, space) => {
        expect(parseInvite(`${space}${inviteText(given)}${space}`)).toEqual(given);
      }),
    );
  });

  test.each([
    [''],
    ['#0123456789abcdef.ABCD2345'],
    ['mikiwame'],
    ['mikiwame#0123456789abcdef.ABCD234'],
    ['mikiwame#0123456789abcdef.ABCD2345#more'],
    ['Mikiwame#0123456789abcdef.ABCD2345'],
    ['https://mikiwame#0123456789abcdef.ABCD2345'],
    ['https://script.google.com/macros/s/abc/exec'],
    ['https://script.google.com/macros/s/abc/exec#'],
    ['https://script.google.com/macros/s/abc/exec#0123456789abcdef.ABCD2345#more'],
    ['https://script.google.com/macros/s/abc/exec#0123456789abcdef.ABCD234'],
    ['https://script.google.com/macros/s/abc/exec#0123456789abcdef.abcd2345'],
    ['https://script.google.com/macros/s/abc/dev#0123456789abcdef.ABCD2345'],
    ['https://script.google.com.vendor.example/macros/s/abc/exec#0123456789abcdef.ABCD2345'],
    [
      'https://vendor.example/https://script.google.com/macros/s/abc/exec#0123456789abcdef.ABCD2345',
    ],
    ['https://user@script.google.com/macros/s/abc/exec#0123456789abcdef.ABCD2345'],
    ['http://script.google.com/macros/s/abc/exec#0123456789abcdef.ABCD2345'],
    ['http://127.0.0.1.vendor.example/macros/s/abc/exec#0123456789abcdef.ABCD2345'],
    ['https://script.google.com/macros/s/abc/exec?x=1#0123456789abcdef.ABCD2345'],
  ])('is not %s', (text) => {
    expect(parseInvite(text)).toBeNull();
  });

  test('never leads elsewhere, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (text) => {
        expect(parseInvite(text)).toBeNull();
        expect(isWebAppAddress(text)).toBe(false);
      }),
    );
  });
});
