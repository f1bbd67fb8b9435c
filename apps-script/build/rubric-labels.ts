import { rubric } from '#shared/rubric/rubric.ts';

/** What the sheets show of axes and criteria. */
const shown = new Set(['id', 'label', 'shortLabel', 'ja', 'en', 'criteria']);
const lists = new Set(['questions', 'redFlags', 'evidenceHints', 'sources']);

/**
 * The source of a module `axis-….ts` of the rubric without the texts that only the extension shows, which would make up a quarter of the
 * script; `null` for any other file. Lists are empty, anchors are missing.
 */
export function rubricLabels(path: string): string | null {
  const [, id] = /\/shared\/rubric\/axis-([a-z-]+)\.ts$/.exec(path) ?? [];
  const axis = rubric.find((one) => one.id === id);
  if (id === undefined || !axis) return null;
  const name = id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return `export const axis${name} = ${JSON.stringify(axis, slim)};`;
}

function slim(key: string, value: unknown): unknown {
  if (key === '' || /^\d+$/.test(key) || shown.has(key)) return value;
  return lists.has(key) ? [] : undefined;
}
