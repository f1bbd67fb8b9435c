import type { CriterionId } from '#shared/model/axis.ts';

import { foldText, keywordPattern } from './keyword.ts';
import { criterionKeywords } from './keywords.ts';
import { criteria } from './rubric.ts';

/** A criterion that a text may speak to, and the words, in folded form, that say so; the most telling word first. */
export type CriterionSuggestion = { criterionId: CriterionId; matched: string[] };

type Keyword = { pattern: RegExp; weight: number; criterionIds: CriterionId[] };
type Hit = { start: number; end: number; words: string; keyword: Keyword };

/** Beyond six Japanese characters or twelve letters a longer word is no more telling. */
const heaviestWord = 12;

/**
 * How telling a keyword is by its length: a Japanese character says about as much as two Latin letters, and so does a letter
 * of an acronym; a number says little.
 */
function lengthWeight(keyword: string): number {
  const acronym = !/[a-z]/.test(keyword);
  let weight = 0;
  for (const character of keyword) {
    if (/[A-Z]/.test(character)) weight += acronym ? 2 : 1;
    else if (/[a-z0-9#¥%!]/.test(character)) weight += 1;
    else if (character > '\u3000') weight += 2;
  }
  return Math.min(weight, heaviestWord);
}

/** All keywords of the rubric, each once: one that several criteria share weighs less for each of them. */
function collectKeywords(): readonly Keyword[] {
  const byWord = new Map<string, Keyword>();
  for (const [id, { ja, en }] of Object.entries(criterionKeywords)) {
    for (const word of [...ja, ...en]) {
      const known = byWord.get(foldText(word));
      if (known) known.criterionIds.push(id);
      else {
        const keyword = {
          pattern: keywordPattern(word),
          weight: lengthWeight(word),
          criterionIds: [id],
        };
        byWord.set(foldText(word), keyword);
      }
    }
  }
  return [...byWord.values()].map((keyword) => ({
    ...keyword,
    weight: keyword.weight / keyword.criterionIds.length,
  }));
}

const rubricKeywords = collectKeywords();

function hitsByCriterion(text: string): Map<CriterionId, Hit[]> {
  const found = new Map<CriterionId, Hit[]>();
  for (const keyword of rubricKeywords) {
    for (const match of text.matchAll(keyword.pattern)) {
      const end = match.index + match[0].length;
      const hit = { start: match.index, end, words: match[0], keyword };
      for (const id of keyword.criterionIds) {
        const hits = found.get(id);
        if (hits) hits.push(hit);
        else found.set(id, [hit]);
      }
    }
  }
  return found;
}

/** Longer words first, so that 最低契約期間 is not counted again as 契約期間. */
function withoutOverlap(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const longestFirst = [...hits].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const hit of longestFirst) {
    if (kept.every((other) => hit.end <= other.start || other.end <= hit.start)) kept.push(hit);
  }
  return kept;
}

function ranked(
  criterionId: CriterionId,
  hits: readonly Hit[],
): CriterionSuggestion & { weight: number } {
  const telling = withoutOverlap(hits).sort(
    (a, b) => b.keyword.weight - a.keyword.weight || a.start - b.start,
  );
  const weights = new Map(telling.map((hit) => [hit.keyword, hit.keyword.weight]));
  const weight = [...weights.values()].reduce((sum, one) => sum + one, 0);
  return { criterionId, matched: [...new Set(telling.map((hit) => hit.words))], weight };
}

/**
 * The criteria that a captured text speaks to, best first and at most `limit`: each different keyword found adds its weight,
 * repetitions add nothing, ties keep the order of the rubric. Without a keyword the answer is empty rather than a guess.
 */
export function suggestCriteria(text: string, limit = 3): CriterionSuggestion[] {
  const found = hitsByCriterion(foldText(text));
  return criteria
    .flatMap(({ id }) => {
      const hits = found.get(id);
      return hits ? [ranked(id, hits)] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, Math.max(0, limit))
    .map(({ criterionId, matched }) => ({ criterionId, matched }));
}
