import * as z from 'zod/mini';

import { MikiwameError } from '#shared/errors.ts';

import { readProperties } from '../store/properties.ts';

/** Digits and capitals without look-alikes (0 O, 1 I L): a code can be read out on the telephone. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const codeLength = 8;
const lifetime = 900_000;
/** The longest that the platform's cache keeps anything. */
const lifetimeByHand = 21_600_000;
const triesAllowed = 10;
const cacheKey = 'join-code';

const joinCodeSchema = z.strictObject({
  code: z.string(),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
  tries: z.number(),
});
export type JoinCode = z.infer<typeof joinCodeSchema>;

/**
 * Makes a new one-time code, valid for 15 minutes and 10 tries; an older one ends. A workbook without a web app can be asked by nobody but
 * those who may open its sidebar, and files take their time: there a code is valid for 6 hours.
 */
export function issueJoinCode(now: number): JoinCode {
  const lasting = readProperties().book?.address === '' ? lifetimeByHand : lifetime;
  const issued = { code: randomCode(), expiresAt: now + lasting, tries: 0 };
  keep(issued, now);
  return issued;
}

/** The code that is valid now, if any. */
export function currentJoinCode(now: number): JoinCode | null {
  const text = CacheService.getScriptCache().get(cacheKey);
  if (text === null) return null;
  const parsed = joinCodeSchema.safeParse(JSON.parse(text));
  return parsed.success && parsed.data.expiresAt > now ? parsed.data : null;
}

/**
 * Uses the code up. To be called under the script lock, or tries could be counted too low.
 * @throws MikiwameError `join-code-expired` when there is none or too many wrong ones were tried, `join-code-wrong`.
 */
export function redeemJoinCode(code: string, now: number): void {
  const current = currentJoinCode(now);
  if (!current) throw new MikiwameError('join-code-expired');
  if (current.code === code) {
    CacheService.getScriptCache().remove(cacheKey);
    return;
  }
  if (current.tries + 1 >= triesAllowed) CacheService.getScriptCache().remove(cacheKey);
  else keep({ ...current, tries: current.tries + 1 }, now);
  throw new MikiwameError('join-code-wrong');
}

function keep(joinCode: JoinCode, now: number): void {
  const seconds = Math.max(1, Math.ceil((joinCode.expiresAt - now) / 1000));
  CacheService.getScriptCache().put(cacheKey, JSON.stringify(joinCode), seconds);
}

/** Math.random can be foretold; the platform's UUIDs cannot. Bytes that would favour some letters are skipped. */
function randomCode(): string {
  const fair = 256 - (256 % letters.length);
  let code = '';
  while (code.length < codeLength) {
    for (const byte of randomBytes()) {
      if (byte < fair && code.length < codeLength) code += letters[byte % letters.length] ?? '';
    }
  }
  return code;
}

/** The ten bytes of a version 4 UUID around its fixed digits. */
function randomBytes(): number[] {
  const hex = Utilities.getUuid().split('-').join('');
  return [0, 2, 4, 6, 8, 10, 20, 22, 24, 26].map((at) => parseInt(hex.slice(at, at + 2), 16));
}
