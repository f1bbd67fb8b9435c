import * as z from 'zod/mini';

import type { Step } from './step.ts';

const before = z.looseObject({
  kind: z.literal('score'),
  fields: z.looseObject({
    state: z.enum(['scored', 'unknown', 'not-applicable']),
    points: z.nullable(z.number()),
  }),
  stamps: z.record(z.string(), z.string()),
});

/**
 * A score's state and points became one value, `answer`, because merging field by field could pair one person's state with another
 * moment's points. The answer counts as written when the later of the two was.
 */
export const scoreAnswer: Step = {
  from: 1,
  record(record) {
    const parsed = before.safeParse(record);
    if (!parsed.success) return record;
    const { state, points, ...fields } = parsed.data.fields;
    const { state: stateStamp = '', points: pointsStamp = '', ...stamps } = parsed.data.stamps;
    const answer = state === 'scored' ? { state, points } : { state };
    const stamp = stateStamp > pointsStamp ? stateStamp : pointsStamp;
    return {
      ...parsed.data,
      fields: { ...fields, answer },
      stamps: stamp === '' ? stamps : { ...stamps, answer: stamp },
    };
  },
};
