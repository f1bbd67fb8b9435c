import { terminalLanguage } from './decisions.mjs';

/** A sentence in both languages. */
export type Sentence = { ja: string; en: string };

/** The sentence in the terminal's language. */
export function inOwnLanguage(sentence: Sentence): string {
  return sentence[terminalLanguage(process.env)];
}

/** Something is missing that the computer's owner must provide; the message says what to do, in both languages. */
export class MissingProgram extends Error {
  override name = 'MissingProgram';

  constructor(sentence: Sentence) {
    super(`${sentence.ja}\n${sentence.en}`);
  }
}
