/** A place with its score and the agreement of its context (0 to 1), and its distance from the old place in UTF-16 units. */
export type Contender = {
  score: number;
  before: number | null;
  after: number | null;
  distance: number;
};

/** A lead that is not chance. */
const clearLead = 0.02;
/** With a lead smaller than this, a place that is much nearer to the old one is the better. */
const fairLead = 0.2;
/** So many times nearer is much nearer. */
const muchNearer = 2.5;

/**
 * The contender that was meant: the best, or among those nearly as good the one much nearer to the old place. `null` when neither words
 * nor place decide. Contenders come best first.
 */
export function choose<Place extends Contender>(contenders: readonly Place[]): Place | null {
  const [best] = contenders;
  if (best === undefined) return null;
  const fair = contenders.filter(
    (other) => other.score > best.score - (hasBothSides(other) ? fairLead : clearLead),
  );
  const nearest = fair.reduce((a, b) => (b.distance < a.distance ? b : a));
  const others = fair.filter((other) => other !== nearest);
  if (others.every((other) => isMuchNearer(nearest, other))) return nearest;
  const rivals = fair.filter((other) => other !== best && other.score > best.score - clearLead);
  return rivals.length === 0 ? best : null;
}

/** Only such a place may be the other copy of a whole section; with half of its surroundings gone it may be any copy. */
function hasBothSides({ before, after }: Contender): boolean {
  return Math.min(before ?? 1, after ?? 1) >= 0.5;
}

function isMuchNearer(place: Contender, other: Contender): boolean {
  return place.distance * muchNearer < other.distance;
}
