/** How the sources of the rubric are named: an item of a source, a cross-cutting system, or our own rule. */
export const sourceId = /^((S[0-4]|X)-\d\d|ours)$/;

/** Width in half-width characters: everything outside Latin counts two. */
export function half(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character > '\u2fff' ? 2 : 1), 0);
}

/** Paths of all strings inside a value that are empty or not trimmed, and of all empty lists. */
export function emptyTexts(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value === '' || value !== value.trim() ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length === 0) return [path];
  return Object.entries(value).flatMap(([key, inner]) => emptyTexts(inner, `${path}/${key}`));
}
