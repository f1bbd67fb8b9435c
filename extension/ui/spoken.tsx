import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';

/** Says a sentence to people who do not see the screen, after what they hear now. The same sentence twice is heard twice. */
type Speak = (sentence: string) => void;

type Said = { turn: number; sentence: string };

const SpokenContext = createContext<Speak | null>(null);

/** How long a sentence stays for a screen reader to take it up, in milliseconds; later it would be met as if it were news. */
const spokenLasts = 8000;

/**
 * The one place of a page from which sentences are spoken. Readers speak what changes in a region that they know already, and mostly not
 * what comes together with its region, so it stands here from the first frame on.
 */
export function SpokenProvider({ children }: { children: ReactNode }) {
  const turns = useRef(0);
  const [said, setSaid] = useState<readonly Said[]>([]);
  const speak = useCallback<Speak>((sentence) => {
    turns.current += 1;
    const one = { turn: turns.current, sentence };
    setSaid((before) => [...before, one]);
  }, []);
  const last = said.at(-1)?.turn;
  useEffect(() => {
    if (last === undefined) return undefined;
    const timer = setTimeout(() => setSaid([]), spokenLasts);
    return () => clearTimeout(timer);
  }, [last]);
  return (
    <SpokenContext value={speak}>
      {children}
      <output className="vh" aria-atomic="false">
        {said.map(({ turn, sentence }) => (
          <span key={turn}>{sentence}</span>
        ))}
      </output>
    </SpokenContext>
  );
}

/** Says sentences; `null` on a page without a place to speak from. */
export function useSpeak(): Speak | null {
  return useContext(SpokenContext);
}

/** Says `sentence` when it comes and whenever it becomes another; nothing while it is empty. */
export function useSpoken(sentence: string): void {
  const speak = useSpeak();
  useEffect(() => {
    if (sentence !== '') speak?.(sentence);
  }, [sentence, speak]);
}
