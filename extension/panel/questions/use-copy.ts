import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';

/** Copies text and says so in the status line. */
export function useCopy(): (text: string, sentence: string) => Promise<void> {
  const { tell } = useWriting();
  const { questions: words } = useMessages();
  return async (text, sentence) => {
    try {
      await navigator.clipboard.writeText(text);
      tell(sentence);
    } catch {
      tell(words.copyFailed);
    }
  };
}
