import { crc32 } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { MikiwameError } from '#shared/errors.ts';
import { workbookAnswerOf } from '#shared/wire/answer.ts';
import { checksum } from '#shared/wire/checksum.ts';
import {
  type AnswerFile,
  answerFileText,
  readAnswerFile,
  readSyncFile,
  requestsPerFile,
  type SyncFile,
  syncFileText,
} from '#shared/wire/sync-file.ts';

const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));
const hex = (digits: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${digits}}$`));
const head = { workbookId: fc.stringMatching(/^[0-9a-z]{16}$/), key: hex(16) };

const syncFile: fc.Arbitrary<SyncFile> = fc.record({
  ...head,
  requests: fc.array(
    fc.record({ k: hex(16), s: hex(128), b: anyText.map((text) => JSON.stringify({ text })) }),
    { minLength: 1, maxLength: 4 },
  ),
});

const answerFile: fc.Arbitrary<AnswerFile> = fc.record({
  ...head,
  answers: fc.array(
    fc.record({
      operationId: fc.stringMatching(/^[0-9a-z]{26}$/),
      since: fc.nat(),
      reply: fc.dictionary(anyText, fc.oneof(anyText, fc.integer(), fc.constant(null))),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function reasonOf(task: () => unknown): string {
  try {
    task();
  } catch (error) {
    return error instanceof MikiwameError ? error.reason : String(error);
  }
  return 'read';
}

/** What a text is read as; anything but a refusal in words is thrown on. */
function readOrRefused(altered: string): unknown {
  try {
    return readSyncFile(altered);
  } catch (error) {
    if (error instanceof MikiwameError) return 'refused';
    throw error;
  }
}

const file: SyncFile = {
  workbookId: '0123456789abcdef',
  key: 'fedcba9876543210',
  requests: [{ k: 'fedcba9876543210', s: 'ab'.repeat(64), b: '{"text":"受注 と 発送"}' }],
};
const text = syncFileText(file);

test('the checksum is CRC-32', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\x20-\x7e]*$/), (ascii) => {
      expect(parseInt(checksum(ascii), 16)).toBe(crc32(ascii));
      expect(checksum(ascii)).toMatch(/^[0-9a-f]{8}$/);
    }),
  );
});

describe('a file', () => {
  test('is one line of visible ASCII and reads back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(syncFile, answerFile, (requests, answers) => {
        const [asked, answered] = [syncFileText(requests), answerFileText(answers)];
        expect(asked + answered).toMatch(/^[\x21-\x7e]+$/);
        expect(readSyncFile(asked)).toEqual(requests);
        expect(readAnswerFile(answered)).toEqual(asJson(answers));
      }),
    );
  });

  test('survives line breaks, spaces, a greeting and a byte order mark', () => {
    const breaks = fc.array(
      fc.tuple(fc.nat(), fc.constantFrom('\n', '\r\n', ' ', '　', '\u00a0', '\ufeff', '\t')),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(syncFile, breaks, (requests, places) => {
        const broken = places.reduce((line, [place, space]) => {
          const at = place % (line.length + 1);
          return line.slice(0, at) + space + line.slice(at);
        }, syncFileText(requests));
        expect(readSyncFile(`\ufeff同期ファイルです。 \n${broken}\n-- 森`)).toEqual(requests);
      }),
    );
  });

  test('in which one character was altered, lost or doubled is not read as another', () => {
    const change = fc.tuple(fc.nat(), fc.stringMatching(/^[\x21-\x7e]{0,2}$/));
    fc.assert(
      fc.property(syncFile, change, (requests, [place, other]) => {
        const whole = syncFileText(requests);
        const at = place % whole.length;
        const altered = whole.slice(0, at) + other + whole.slice(at + 1);
        expect([asJson(requests), 'refused']).toContainEqual(readOrRefused(altered));
      }),
      { numRuns: 1000 },
    );
  });

  test('that was cut anywhere is refused', () => {
    for (let end = 0; end < text.length; end += 1) {
      const reason = reasonOf(() => readSyncFile(text.slice(0, end)));
      expect(['sync-file-broken', 'sync-file-other']).toContain(reason);
    }
    expect(reasonOf(() => readSyncFile(text.slice(0, -40)))).toBe('sync-file-broken');
  });

  test('of the other kind, a backup, a page or nothing is told apart from a damaged one', () => {
    expect(reasonOf(() => readAnswerFile(text))).toBe('sync-file-other');
    expect(reasonOf(() => readSyncFile(''))).toBe('sync-file-other');
    expect(reasonOf(() => readSyncFile('<html>'))).toBe('sync-file-other');
    expect(reasonOf(() => readSyncFile('{"mikiwame":1,"kind":"backup","check":""}'))).toBe(
      'sync-file-other',
    );
    expect(reasonOf(() => readSyncFile('{"mikiwame":1,"records":[]}'))).toBe('sync-file-other');
    expect(reasonOf(() => readSyncFile('{"mikiwame":2,"kind":"requests","check":""}'))).toBe(
      'version-newer',
    );
    expect(reasonOf(() => readSyncFile(`{"mikiwame":${' '.repeat(60_000_000)}`))).toBe(
      'sync-file-other',
    );
  });

  test('holds so many requests and nothing that is not foreseen', () => {
    const many = Array.from({ length: requestsPerFile + 1 }, () => file.requests).flat();
    const reasons = [
      { ...file, requests: many },
      { ...file, requests: [] },
      { ...file, more: 1 },
      { ...file, key: 'x' },
      { ...file, requests: file.requests.map((one) => ({ ...one, more: 1 })) },
    ].map((wrong) => reasonOf(() => readSyncFile(syncFileText(wrong))));
    expect(new Set(reasons)).toEqual(new Set(['sync-file-other']));
    const full = { ...file, requests: many.slice(1) };
    expect(readSyncFile(syncFileText(full))).toEqual(full);
  });
});

describe('an answer, by whichever way it came', () => {
  const answer = { op: 'join', state: 'active', workbookName: '選定', fingerprint: 'ab' };

  test('is read, or says why there is none', () => {
    expect(workbookAnswerOf({ mikiwame: 1, ok: true, answer })).toEqual(answer);
    expect(workbookAnswerOf('<html>')).toBeNull();
    expect(workbookAnswerOf({ ok: true, answer })).toBeNull();
    const reasons = [
      { mikiwame: 0, ok: true, answer },
      { mikiwame: 2, ok: true, answer },
      { mikiwame: 1, ok: true, answer: { ...answer, state: 'mood' } },
      { mikiwame: 1, ok: false, reason: 'member-waiting' },
    ].map((value) => reasonOf(() => workbookAnswerOf(value)));
    expect(reasons).toEqual([
      'workbook-outdated',
      'version-newer',
      'workbook-damaged',
      'member-waiting',
    ]);
  });
});
