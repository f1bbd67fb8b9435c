import * as z from 'zod/mini';

/** The nine knock-out conditions of the rubric; a team may add its own under another name. */
export const mustHaveIdSchema = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));
export type MustHaveId = z.infer<typeof mustHaveIdSchema>;

const mustHaveStatuses = ['met', 'failed', 'open'] as const;
export const mustHaveStatusSchema = z.enum(mustHaveStatuses);
export type MustHaveStatus = z.infer<typeof mustHaveStatusSchema>;
