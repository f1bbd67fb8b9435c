import type { ProbeGroup } from './probe.ts';
import { annotations } from './probes/annotations.ts';
import { formulas } from './probes/formulas.ts';
import { language } from './probes/language.ts';
import { looks } from './probes/looks.ts';
import { numberFormats } from './probes/number-formats.ts';
import { queue } from './probes/queue.ts';
import { ranges } from './probes/ranges.ts';
import { rules } from './probes/rules.ts';
import { services } from './probes/services.ts';
import { rows, sheets } from './probes/sheets.ts';
import { caches, locks, properties } from './probes/stores.ts';
import { quotedText, typedText } from './probes/typed-text.ts';
import { utilities } from './probes/utilities.ts';
import { writtenValues } from './probes/written-values.ts';

/** Every probe, in the order in which they are asked: what the product leans on most comes first. */
export const probeGroups: readonly ProbeGroup[] = [
  quotedText,
  writtenValues,
  queue,
  locks,
  properties,
  caches,
  utilities,
  services,
  ranges,
  sheets,
  rows,
  annotations,
  rules,
  looks,
  numberFormats,
  formulas,
  language,
  typedText,
];
