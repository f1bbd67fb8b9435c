import { MikiwameError, reasonOf } from '#shared/errors.ts';

import { type Properties, readProperties, writeProblem } from '../store/properties.ts';
import { accepted, type Reply, refused } from './answer.ts';
import { join } from './join.ts';
import { readRequest } from './read-request.ts';
import { sync } from './sync.ts';

/** Answers what was posted to the web app. Never throws: a thrown error would reach the extension as a page with status 200. */
export function handlePost(contents: string, now: number): Reply {
  let properties: Properties | null = null;
  try {
    properties = readProperties();
    const { book, members } = properties;
    if (!book) throw new MikiwameError('address-not-workbook');
    const proven = readRequest(contents, book, members, now);
    return accepted(
      proven.op === 'join'
        ? join(proven.key, proven.request, proven.member, book, now)
        : sync({ key: proven.key, member: proven.member, request: proven.request, book, now }),
    );
  } catch (error) {
    const reply = refused(error);
    if (reasonOf(error, 'workbook-damaged') === 'workbook-damaged') note(properties, reply, now);
    return reply;
  }
}

/** Keeps for the sidebar what only the owner can put right; once, so that a failing workbook does not use up its quota. */
function note(properties: Properties | null, reply: Reply, now: number): void {
  if (!properties || reply.ok || properties.problem?.reason === reply.reason) return;
  try {
    const { reason, detail } = reply;
    writeProblem({ reason, detail, at: new Date(now).toISOString() });
  } catch {
    // The answer matters more than the note.
  }
}
