import * as z from 'zod/mini';

import { reasons } from '#shared/errors.ts';

import { keyIdSchema, type Member, memberSchema } from '../members/member.ts';
import { cachedTexts, dropCopy, keepCopy, type Texts } from './properties-cache.ts';

/** What the script knows about its workbook besides the sheets themselves. */
const bookSchema = z.strictObject({
  /** 16 digits and letters, part of what members sign. */
  workbookId: z.string().check(z.regex(/^[0-9a-z]{16}$/)),
  name: z.string(),
  url: z.string(),
  /** Address of the deployed web app as the owner pasted it; empty before. */
  address: z.string(),
  /** Our sheets by key: the number under which Google knows them, so that a renamed tab is still found, and the size they were given. */
  sheets: z.record(
    z.string(),
    z.strictObject({ id: z.number(), rows: z.number(), columns: z.number() }),
  ),
  /** Our charts by key, under the numbers that Google gave them; one that people deleted keeps its number. */
  charts: z.record(z.string(), z.number()),
  /** The revision for which all sheets were last written whole. */
  laidOut: z.number(),
});
export type Book = z.infer<typeof bookSchema>;

/** What went wrong last, for the sidebar. */
const problemSchema = z.strictObject({
  reason: z.enum(reasons),
  detail: z.string(),
  at: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;

export type Properties = {
  /** `null` before the workbook was set up. */
  book: Book | null;
  members: Record<string, Member>;
  problem: Problem | null;
};

const memberPrefix = 'member.';

/** What a request is judged by. */
export type Known = Omit<Properties, 'problem'>;

/**
 * Everything that is kept in the script's properties, in one service call. A bound script serves one file, and its properties are also
 * there in a web app. They hold public keys and settings, never data.
 */
export function readProperties(): Properties {
  return propertiesOf(store().getProperties());
}

/**
 * The same for whoever asks, a stranger too: from the copy in the cache, in one service call that no day's quota counts. The properties
 * themselves are read only when the cache has forgotten them, after six hours at the latest.
 */
export function readKnown(): Known {
  const texts = cachedTexts();
  if (texts) return propertiesOf(texts);
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(0)) return readProperties();
  try {
    const all = store().getProperties();
    keepCopy(all);
    return propertiesOf(all);
  } finally {
    lock.releaseLock();
  }
}

/** The same for who holds the lock already. */
export function readKnownUnderLock(): Known {
  const texts = cachedTexts();
  return texts ? propertiesOf(texts) : readProperties();
}

function propertiesOf(all: Texts): Properties {
  const members: Record<string, Member> = {};
  for (const [name, text] of Object.entries(all)) {
    const key = name.slice(memberPrefix.length);
    if (!name.startsWith(memberPrefix) || !keyIdSchema.safeParse(key).success) continue;
    const member = read(memberSchema, text);
    if (member) members[key] = member;
  }
  return {
    book: read(bookSchema, all['book']),
    members,
    problem: read(problemSchema, all['problem']),
  };
}

/** Needs the lock. */
export function writeBook(book: Book): void {
  change((properties) => properties.setProperty('book', JSON.stringify(book)));
}

/** Needs the lock. */
export function writeMember(key: string, member: Member): void {
  change((properties) => properties.setProperty(memberPrefix + key, JSON.stringify(member)));
}

/** Needs the lock. */
export function deleteMember(key: string): void {
  change((properties) => properties.deleteProperty(memberPrefix + key));
}

/** Forgets the workbook and all its members. Needs the lock. */
export function deleteAll(): void {
  change((properties) => properties.deleteAllProperties());
}

type Store = GoogleAppsScript.Properties.Properties;

function store(): Store {
  return PropertiesService.getScriptProperties();
}

/** The copy goes before the change, so that nobody is judged by what was true before it, wherever this execution is ended. */
function change(write: (properties: Store) => Store): void {
  dropCopy();
  write(store());
  keepCopy(store().getProperties());
}

/** Keeps what went wrong, or forgets it with `null`. */
export function writeProblem(problem: Problem | null): void {
  if (problem) store().setProperty('problem', JSON.stringify(problem));
  else store().deleteProperty('problem');
}

function read<Schema extends z.core.$ZodType>(
  schema: Schema,
  text: string | undefined,
): z.infer<Schema> | null {
  if (text === undefined) return null;
  try {
    const parsed = z.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
