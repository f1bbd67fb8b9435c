import * as z from 'zod/mini';

/**
 * A reading of a hybrid logical clock as text whose alphabetical order is the causal order:
 * milliseconds since 1970 (9 digits, base 36), counter (4 digits, base 36), device (1..16 of a-z0-9).
 * Kulkarni et al., "Logical Physical Clocks and Consistent Snapshots" (2014).
 */
export const stampSchema = z.string().check(z.regex(/^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{1,16}$/));
export type Stamp = z.infer<typeof stampSchema>;
