import { useEffect, useState } from 'react';

const widths = ['92%', '70%', '86%', '40%'] as const;

/** Still grey bars in the place of text, only after 400 ms, so that what is quick never flashes. `text` gives counts when known. */
export function Loading({ text }: { text: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 400);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div aria-busy="true">
      {widths.map((width) => (
        <span key={width} className="sk" style={{ width }} aria-hidden="true" />
      ))}
      <output className="s2 muted">{text}</output>
    </div>
  );
}
