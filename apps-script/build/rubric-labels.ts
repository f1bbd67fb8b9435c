import { rubric } from '#shared/rubric/rubric.ts';

import type { CriterionRow } from './labelled-axis.ts';

/**
 * The source of a module `axis-….ts` of the rubric with the labels alone, which is all that the sheets show of it: the rest would make
 * up a quarter of the script; `null` for any other file.
 */
export function rubricLabels(path: string): string | null {
  const [, id] = /\/shared\/rubric\/axis-([a-z-]+)\.ts$/.exec(path) ?? [];
  const axis = rubric.find((one) => one.id === id);
  if (id === undefined || !axis) return null;
  const name = id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const label = [axis.label.ja, axis.label.en];
  const rows = axis.criteria.map((criterion): CriterionRow => {
    const { label: long, shortLabel: short } = criterion;
    return [criterion.id, long.ja, long.en, short.ja, short.en];
  });
  const texts = [id, label, rows].map((part) => JSON.stringify(part)).join(', ');
  return [
    "import { labelledAxis } from '#apps-script/build/labelled-axis.ts';",
    `export const axis${name} = /* @__PURE__ */ labelledAxis(${texts});`,
  ].join('\n');
}
