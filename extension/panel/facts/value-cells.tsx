import type { ValueWords } from './fact-words.ts';

/** Label, value and unit of a statement, each in its column. */
export function ValueCells({ words }: { words: ValueWords }) {
  const { label, value, unit, theirs } = words;
  return (
    <>
      <span className="k" lang={theirs.label ? 'ja' : undefined}>
        {label}
      </span>
      <span className={theirs.value ? 'v long' : 'v num'} lang={theirs.value ? 'ja' : undefined}>
        {value}
      </span>
      {unit !== '' && <span className="u">{unit}</span>}
    </>
  );
}
