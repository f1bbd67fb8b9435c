type Draft = { text: string; savedAt: string };

/** Text while it is typed, under a key that its field chooses, so that nothing typed is lost. */
export interface DraftStore {
  get(key: string): Promise<Draft | undefined>;
  /** Keeps the text; empty text removes the draft. */
  save(key: string, text: string): Promise<void>;
  remove(key: string): Promise<void>;
}
