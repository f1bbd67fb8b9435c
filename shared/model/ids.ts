import * as z from 'zod/mini';

/**
 * The name of a record: letters, digits and `. _ : -`, so that it stands unescaped in an address, a sheet cell and a file name.
 * Records that several people may create at once (a score, a must-have decision) have derived ids; all others are random.
 */
export const recordIdSchema = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,159}$/));

/** ISO 8601 in UTC with milliseconds, e.g. `2026-11-20T05:31:02.123Z`; text, because a Date does not survive a sheet cell. */
export const instantSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));

/** A calendar day without a time zone, e.g. `2027-01-12`. */
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Text a person typed: at most 2,000 characters, so that no sheet cell can overflow. */
export const remarkSchema = z.string().check(z.maxLength(2000));

/** One line a person typed. */
export const lineSchema = z.string().check(z.maxLength(300));

/** A web address as text; whether it is one is checked where it is read, because `URL` does not exist in Apps Script. */
export const addressSchema = z.string().check(z.maxLength(4000));

/** Yen, whole, tax as stated beside it. */
export const yenSchema = z.int().check(z.gte(0), z.lte(1_000_000_000_000));
