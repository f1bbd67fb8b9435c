import * as z from 'zod/mini';

import { MikiwameError } from '#shared/errors.ts';
import { type Check, checkSchema } from '#shared/model/check.ts';
import type { CheckStore } from '#shared/ports/check-store.ts';

import type { Database } from './database.ts';
import { kept } from './failure.ts';

const checksSchema = z.array(checkSchema);

/** Looks at evidence over Dexie. What is no look is refused (`record-invalid`). */
export function createCheckStore(database: Database): CheckStore {
  return {
    async put(checks) {
      const parsed = checksSchema.safeParse(checks);
      if (!parsed.success) throw new MikiwameError('record-invalid', z.prettifyError(parsed.error));
      await kept(() => database.checks.bulkPut(parsed.data));
    },
    list: (evaluationId) => loadChecks(database, evaluationId),
  };
}

/** The looks at the evidence of an evaluation, by id of the evidence. */
export function loadChecks(database: Database, evaluationId: string): Promise<Check[]> {
  return kept(() => database.checks.where({ evaluationId }).sortBy('evidenceId'));
}
