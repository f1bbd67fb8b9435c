import { createAnchorIndex } from '../anchoring/anchor-index.ts';
import { findPassage } from '../anchoring/find-passage.ts';
import type { Check } from '../model/check.ts';
import { isInParts, sightingOfParts } from './parts.ts';
import { sightingOf } from './sighting.ts';
import type { Visit } from './visits.ts';

/**
 * What became of the passages of a visit. `text` is the page as it was fetched, `null` when it could not be read. `at` is the moment of
 * the look (ISO 8601).
 */
export function look(
  { passages }: Visit,
  text: string | null,
  { evaluationId, at }: { evaluationId: string; at: string },
): Check[] {
  const index = text === null ? null : createAnchorIndex(text);
  return passages.map(({ evidenceId, selector }) => {
    const sighting =
      index === null
        ? ({ status: 'unreachable', present: '' } as const)
        : isInParts(selector)
          ? sightingOfParts(index, selector.exact)
          : sightingOf(findPassage(index, selector), index.text);
    return { ...sighting, evidenceId, evaluationId, checkedAt: at, seen: 'fetched' };
  });
}
