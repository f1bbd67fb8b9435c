import * as z from 'zod/mini';

import { reasons } from '#shared/errors.ts';

import { keyIdSchema, type Member, memberSchema } from '../members/member.ts';

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

/**
 * Everything that is kept in the script's properties, in one service call. A bound script serves one file, and its properties are also
 * there in a web app. They hold public keys and settings, never data.
 */
export function readProperties(): Properties {
  const all = PropertiesService.getScriptProperties().getProperties();
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

export function writeBook(book: Book): void {
  PropertiesService.getScriptProperties().setProperty('book', JSON.stringify(book));
}

export function writeMember(key: string, member: Member): void {
  PropertiesService.getScriptProperties().setProperty(memberPrefix + key, JSON.stringify(member));
}

export function deleteMember(key: string): void {
  PropertiesService.getScriptProperties().deleteProperty(memberPrefix + key);
}

/** Forgets the workbook and all its members. */
export function deleteAll(): void {
  PropertiesService.getScriptProperties().deleteAllProperties();
}

/** Keeps what went wrong, or forgets it with `null`. */
export function writeProblem(problem: Problem | null): void {
  const properties = PropertiesService.getScriptProperties();
  if (problem) properties.setProperty('problem', JSON.stringify(problem));
  else properties.deleteProperty('problem');
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
