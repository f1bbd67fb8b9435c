import type { ProbeGroup } from './probe.ts';
import { quotedText, typedText } from './probes/typed-text.ts';
import { writtenValues } from './probes/written-values.ts';

/** Every probe, in the order in which they are asked. */
export const probeGroups: readonly ProbeGroup[] = [typedText, quotedText, writtenValues];
