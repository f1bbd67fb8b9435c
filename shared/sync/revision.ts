/**
 * Revisions of a workbook are counted in epochs of this many. People can take a workbook back to an older version, which frees revisions that
 * devices have seen; counting on from there would hide the loss from them. So the first push that knows a later revision than the
 * workbook does opens the next epoch, and every device that meets a new epoch sends all it has once more.
 */
const epochLength = 1_000_000_000;

function epochOf(revision: number): number {
  return Math.floor(revision / epochLength);
}

/** The revision a workbook counts on from before it takes a push that knows it up to `since`; `revision` is its newest. */
export function countOnFrom(revision: number, since: number): number {
  return since > revision ? (epochOf(since) + 1) * epochLength : revision;
}

/** Whether a workbook that answers with `revision` lost something that a device, which knew it up to `since`, had sent or seen. */
export function wasTakenBack(revision: number, since: number): boolean {
  return since > 0 && (revision < since || epochOf(revision) > epochOf(since));
}
