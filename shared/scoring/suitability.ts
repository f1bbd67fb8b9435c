import { type TaskTrait, taskTraits } from '../model/brief.ts';

/** What is known of a task; a trait that is not named is not known. */
export type TaskAnswers = Readonly<Partial<Record<TaskTrait, boolean>>>;

export type Suitability = {
  /** Hand it out, hand out the routine part, prepare first, keep it, or ask first. */
  advice: 'hand-out' | 'partly' | 'later' | 'keep' | 'unclear';
  /** What speaks for the advice, with the sources of each rule. */
  because: { trait: TaskTrait; answer: boolean; sources: readonly string[] }[];
  /** What must be agreed on when it is handed out: access, logs and accidents for secrets, capacity for changing volumes. */
  conditions: ('access-and-logs' | 'capacity')[];
  /** What is not known and could change the advice. */
  open: TaskTrait[];
};

const sources: Readonly<Record<TaskTrait, readonly string[]>> = {
  core: ['S1-47', 'S3-05', 'S3-06'],
  routine: ['S1-47', 'S3-07', 'S3-10'],
  'many-exceptions': ['S3-06'],
  'quality-defined': ['S3-06', 'S3-12'],
  'contact-ready': ['S3-06'],
  confidential: ['S3-06', 'S3-11'],
  'volume-varies': ['S3-06'],
};

/**
 * Whether a task suits being handed out. What the shop competes with stays, its routine part may go; a task with many exceptions, without
 * a measure of quality or without a person in charge needs preparation first; what is routine goes, what is not goes in part.
 */
export function suitabilityOf(answers: TaskAnswers): Suitability {
  const { core, routine } = answers;
  const reasons = (traits: readonly TaskTrait[]): Suitability['because'] =>
    traits.flatMap((trait) => {
      const answer = answers[trait];
      return answer === undefined ? [] : [{ trait, answer, sources: sources[trait] }];
    });
  const conditions: Suitability['conditions'] = [];
  if (answers.confidential === true) conditions.push('access-and-logs');
  if (answers['volume-varies'] === true) conditions.push('capacity');
  const unknown = (traits: readonly TaskTrait[]): TaskTrait[] =>
    traits.filter((trait) => answers[trait] === undefined);
  if (core === true && routine !== true) {
    return {
      advice: 'keep',
      because: reasons(['core']),
      conditions: [],
      open: unknown(['routine']),
    };
  }
  const unready = taskTraits.filter(
    (trait) =>
      (trait === 'many-exceptions' && answers[trait] === true) ||
      ((trait === 'quality-defined' || trait === 'contact-ready') && answers[trait] === false),
  );
  const open = unknown(taskTraits);
  if (unready.length > 0) return { advice: 'later', because: reasons(unready), conditions, open };
  if (core === undefined || routine === undefined) {
    return { advice: 'unclear', because: [], conditions, open };
  }
  const advice = core || !routine ? 'partly' : 'hand-out';
  return { advice, because: reasons(['core', 'routine']), conditions, open };
}
