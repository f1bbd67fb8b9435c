/** The texts of a form by the names of their fields, as its draft keeps them; none where the draft is empty or broken. */
export function typedInDraft(draft: string): ReadonlyMap<string, string> {
  try {
    const read: unknown = draft === '' ? {} : JSON.parse(draft);
    const entries = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    return new Map(
      entries.flatMap(([name, value]: [string, unknown]) =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    );
  } catch {
    return new Map();
  }
}
