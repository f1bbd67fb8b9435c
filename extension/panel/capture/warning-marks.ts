import type { QuoteMark } from '#extension/ui/quote-segments.ts';
import { keywordPattern } from '#shared/rubric/keyword.ts';
import { type WarningWord, warningWords } from '#shared/rubric/warning-words.ts';

/** A word that deserves a question, where it stands, and the words as they stand there. */
export type FoundWarning = { warning: WarningWord; marks: QuoteMark[]; words: string };

const patterns = warningWords.map((warning) => ({
  warning,
  patterns: [...warning.words.ja, ...warning.words.en].map(keywordPattern),
}));

/** The warning words of the rubric in a text, in the order of the text; each once, with all its places in UTF-16 units. */
export function findWarnings(text: string): FoundWarning[] {
  const { folded, starts } = foldInPlace(text);
  const found = patterns.flatMap(({ warning, patterns: own }) => {
    const marks = own.flatMap((pattern) =>
      [...folded.matchAll(pattern)].map((match) => ({
        start: starts[match.index] ?? 0,
        end: starts[match.index + match[0].length] ?? text.length,
        tone: 'doubt' as const,
      })),
    );
    const [first] = marks.toSorted((a, b) => a.start - b.start);
    return first ? [{ warning, marks, words: text.slice(first.start, first.end).trim() }] : [];
  });
  return found.toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ marks }: FoundWarning): number {
  return Math.min(...marks.map(({ start }) => start));
}

/** The text folded as keywords are (`foldText`), character by character, with the place in the text of each folded unit. */
function foldInPlace(text: string): { folded: string; starts: number[] } {
  let folded = '';
  const starts: number[] = [];
  let place = 0;
  for (const character of text) {
    const plain = /\s/.test(character) ? ' ' : character.normalize('NFKC').toLowerCase();
    const isRepeatedSpace = plain === ' ' && folded.endsWith(' ');
    if (!isRepeatedSpace) {
      folded += plain;
      for (let unit = 0; unit < plain.length; unit += 1) starts.push(place);
    }
    place += character.length;
  }
  starts.push(place);
  return { folded, starts };
}
