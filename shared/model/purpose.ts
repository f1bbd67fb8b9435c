import * as z from 'zod/mini';

/** Why the buyer outsources (S1-46, S3-08); chooses a weight preset. */
export const purposes = ['neutral', 'cost', 'growth', 'quality', 'capacity', 'insourcing'] as const;

export const purposeSchema = z.enum(purposes);
export type Purpose = z.infer<typeof purposeSchema>;
