import { MikiwameError, reasonOf } from '#shared/errors.ts';

import { readKnown, readProperties, writeProblem } from '../store/properties.ts';
import { accepted, type Reply, refused } from './answer.ts';
import { join } from './join.ts';
import { openLetter, proven } from './read-request.ts';
import { sync } from './sync.ts';

/**
 * Answers what was posted to the web app. Never throws: a thrown error would reach the extension as a page with status 200.
 * With `from` the request was carried here by hand, so it may be old; the signature proves it all the same, and merging takes no harm from
 * age. From 0 on, `from` is the revision to answer from instead of the request's own: what the answer before did not get to.
 */
export function handlePost(contents: string, now: number, from?: number): Reply {
  try {
    const letter = openLetter(contents);
    const byHand = from !== undefined;
    const { book, members } = byHand ? readProperties() : readKnown();
    if (!book) throw new MikiwameError('address-not-workbook');
    const sent = proven(letter, { book, members, now, byHand });
    if (sent.op === 'join') return accepted(join(sent.key, sent.request, sent.member, book, now));
    const { key, member, request } = sent;
    const since = from !== undefined && from >= 0 ? from : request.since;
    return accepted(sync({ key, member, request: { ...request, since }, book, now }));
  } catch (error) {
    const reply = refused(error);
    if (reasonOf(error, 'workbook-damaged') === 'workbook-damaged') note(reply, now);
    return reply;
  }
}

/** Keeps for the sidebar what only the owner can put right; once, so that a failing workbook does not use up its quota. */
function note(reply: Reply, now: number): void {
  if (reply.ok) return;
  try {
    if (readProperties().problem?.reason === reply.reason) return;
    const { reason, detail } = reply;
    writeProblem({ reason, detail, at: new Date(now).toISOString() });
  } catch {
    // The answer matters more than the note.
  }
}
