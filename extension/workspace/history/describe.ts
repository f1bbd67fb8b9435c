import type { Format } from '#extension/ui/format.ts';
import type { Language, Messages } from '#shared/locales/messages.ts';
import { axisIds } from '#shared/model/axis.ts';
import { decisionFieldsSchema } from '#shared/model/decision.ts';
import type { HistoryEntry } from '#shared/model/history.ts';
import { answerSchema } from '#shared/model/score.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import { axisWeightsSchema } from '#shared/model/weights.ts';
import { mustHaves } from '#shared/rubric/must-haves.ts';
import { axisById } from '#shared/rubric/rubric.ts';
import { criterionLabelOf } from '#shared/rubric/wording.ts';

import { nameOf } from '../matrix/vendor-input.ts';

/** What the list of the history can be narrowed to. */
export type Topic = 'scores' | 'weights' | 'decisions' | 'other';

/** An entry in words. */
export type Described = { topic: Topic; subject: string; change: string };

/** What describing needs to know. */
export type Telling = {
  snapshot: Pick<Snapshot, 'vendors' | 'raters' | 'evaluation'>;
  words: Messages['history'];
  common: Pick<Messages['words'], 'unknown' | 'notApplicable'>;
  /** Words for the states of a must-have. */
  states: Pick<Messages['matrix']['row'], 'met' | 'failed' | 'open'>;
  language: Language;
  format: Pick<Format, 'percent'>;
};

/** One entry in words; `before` holds what each of its fields was until then. */
export function describe(
  entry: HistoryEntry,
  before: Readonly<Record<string, unknown>>,
  telling: Telling,
): Described {
  if (entry.kind === 'score') return scoreWords(entry, before, telling);
  if (entry.kind === 'evaluation') return evaluationWords(entry, before, telling);
  if (entry.kind === 'decision') return decisionWords(entry, before, telling);
  const { subject, said } = telling.words;
  if (entry.kind === 'input') {
    const parts = Object.keys(entry.set).map((name) => {
      if (name === 'weights') return said.typedWeights;
      return name === 'overrides' ? said.typedOverrides : said.typedOther;
    });
    const change = [...new Set(parts)].join(telling.words.separator);
    return { topic: 'weights', subject: subject.input, change };
  }
  const { vendors, raters } = telling.snapshot;
  const vendor = vendors.find(({ id }) => id === entry.id);
  const name = vendor ? nameOf(vendor) : (raters.find(({ id }) => id === entry.id)?.name ?? '');
  return {
    topic: 'other',
    subject: (entry.kind === 'vendor' ? subject.vendor : subject.rater)(name || entry.id),
    change: lifeWords(entry, before, telling),
  };
}

function lifeWords(
  { set }: HistoryEntry,
  before: Readonly<Record<string, unknown>>,
  { words }: Telling,
): string {
  if (set['deleted'] === true) return words.said.deleted;
  return before['deleted'] === undefined ? words.said.added : words.said.changed;
}

function scoreWords(
  entry: HistoryEntry,
  before: Readonly<Record<string, unknown>>,
  telling: Telling,
): Described {
  const { snapshot, words, language } = telling;
  // The id of a score names rater, vendor and criterion, also when nothing is left of the record.
  const [, , vendorId = '', criterionId = ''] = entry.id.split(':');
  const subject = words.subject.score(
    vendorName(vendorId, snapshot),
    `${criterionId} ${criterionLabelOf(snapshot.evaluation, criterionId, language)}`,
  );
  const now = 'answer' in entry.set ? answerWords(entry.set['answer'], telling) : null;
  const old = answerWords(before['answer'], telling);
  const said =
    entry.set['deleted'] === true
      ? words.said.deleted
      : now === null
        ? words.said.changed
        : old === null
          ? words.first(now)
          : words.change(old, now);
  return { topic: 'scores', subject, change: withReason(said, entry.set['reason'], words) };
}

function answerWords(value: unknown, { words, common }: Telling): string | null {
  const answer = answerSchema.safeParse(value);
  if (!answer.success) return null;
  if (answer.data.state === 'scored') return words.points(String(answer.data.points));
  return answer.data.state === 'unknown' ? common.unknown : common.notApplicable;
}

function evaluationWords(
  { set }: HistoryEntry,
  before: Readonly<Record<string, unknown>>,
  telling: Telling,
): Described {
  const { subject, said } = telling.words;
  if (before['deleted'] === undefined && 'weights' in set) {
    return { topic: 'weights', subject: subject.evaluation, change: said.added };
  }
  if ('weightsFixedAt' in set) {
    const fixed = typeof set['weightsFixedAt'] === 'string';
    return { topic: 'weights', subject: subject.lock, change: fixed ? said.fixed : said.released };
  }
  if ('weights' in set) {
    const change = weightWords(before['weights'], set['weights'], telling);
    return { topic: 'weights', subject: subject.weights, change };
  }
  if ('criterionTexts' in set) {
    return { topic: 'weights', subject: subject.criterionTexts, change: said.changed };
  }
  if ('criterionWeights' in set) {
    return { topic: 'weights', subject: subject.criterionWeights, change: said.changed };
  }
  return { topic: 'other', subject: subject.evaluation, change: said.changed };
}

/** Only the axes whose weight changed. */
function weightWords(
  before: unknown,
  after: unknown,
  { words, language, format }: Telling,
): string {
  const now = axisWeightsSchema.safeParse(after);
  if (!now.success) return words.said.changed;
  const old = axisWeightsSchema.safeParse(before);
  const parts = axisIds.flatMap((axis) => {
    const to = format.percent(now.data[axis]);
    const from = old.success ? format.percent(old.data[axis]) : null;
    const name = axisById(axis).shortLabel[language];
    if (from === to) return [];
    return [words.said.weight(name, from === null ? to : words.change(from, to))];
  });
  return parts.length > 0 ? parts.join(words.separator) : words.said.changed;
}

function decisionWords(
  entry: HistoryEntry,
  before: Readonly<Record<string, unknown>>,
  { snapshot, words, language, states }: Telling,
): Described {
  const merged: Record<string, unknown> = { ...before, ...entry.set };
  const parsed = decisionFieldsSchema.shape.subject.safeParse(merged['subject']);
  const { said, subject: names } = words;
  if (!parsed.success) return { topic: 'decisions', subject: entry.id, change: said.changed };
  const settled = parsed.data;
  const { vendorId } = merged;
  const vendor = typeof vendorId === 'string' ? vendorName(vendorId, snapshot) : '';
  const finish = (subject: string, change: string): Described => ({
    topic: 'decisions',
    subject,
    change:
      entry.set['deleted'] === true ? said.deleted : withReason(change, merged['reason'], words),
  });
  if (settled.type === 'exclusion') {
    return finish(names.exclusion(vendor), settled.excluded ? said.excluded : said.restored);
  }
  if (settled.type === 'shortlist') {
    return finish(names.shortlist(vendor), settled.listed ? said.listed : said.unlisted);
  }
  if (settled.type === 'must-have') {
    const mustHave = mustHaves.find(({ id }) => id === settled.mustHaveId)?.label[language];
    return finish(names.mustHave(vendor, mustHave ?? settled.mustHaveId), states[settled.status]);
  }
  const { criterionId, points } = settled;
  const name = `${criterionId} ${criterionLabelOf(snapshot.evaluation, criterionId, language)}`;
  return finish(
    names.consensus(vendor, name),
    points === null ? words.none : words.points(String(points)),
  );
}

function withReason(change: string, reason: unknown, words: Telling['words']): string {
  const text = typeof reason === 'string' ? reason.trim() : '';
  return text === '' ? change : words.withReason(change, text);
}

function vendorName(vendorId: string, { vendors }: Pick<Snapshot, 'vendors'>): string {
  const vendor = vendors.find(({ id }) => id === vendorId);
  return vendor ? nameOf(vendor) : vendorId;
}
