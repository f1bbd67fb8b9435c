import fc from 'fast-check';

import type { AnyRecord } from '#shared/model/record.ts';

const text = fc.string({ unit: 'binary', maxLength: 8 });
/** Few moments and devices, so that copies often meet under one stamp. */
const stamp = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b'))
  .map(([time, device]) => `00000000${time}-0000-${device}`);
const fieldNames = ['vendorId', 'criterionId', 'text', 'writtenBy', 'writtenAt', 'deleted'];

/** Copies of one note as different devices may hold it. A field's stamp may be missing, as in a record of another program. */
export const noteCopy: fc.Arbitrary<AnyRecord> = fc.record({
  id: fc.constant('note-1'),
  kind: fc.constant('note' as const),
  evaluationId: fc.constant('evaluation-1'),
  fields: fc.record({
    vendorId: fc.constantFrom('vendor-1', 'vendor-2'),
    criterionId: fc.constantFrom(null, '4.1'),
    text,
    writtenBy: fc.constantFrom('rater-1', 'rater-2'),
    writtenAt: fc.constantFrom('2026-11-20T05:31:02.123Z', '2026-11-21T05:31:02.123Z'),
  }),
  deleted: fc.boolean(),
  stamps: fc
    .array(fc.option(stamp), { minLength: fieldNames.length, maxLength: fieldNames.length })
    .map((stamps) =>
      Object.fromEntries(
        stamps.flatMap((value, index) =>
          value === null ? [] : [[fieldNames[index] ?? '', value]],
        ),
      ),
    ),
});
