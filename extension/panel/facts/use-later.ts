import { useEffect, useState } from 'react';

/**
 * A part that is loaded when it is first needed or when the panel has nothing else to do, so that the panel itself is there sooner.
 * Once loaded it stands in the first frame, and nothing moves under the person's pointer.
 */
export type Later<Part> = { load: () => Promise<Part>; loaded: () => Part | null };

/** A part that `fetchPart` brings, once. */
export function createLater<Part>(fetchPart: () => Promise<Part>): Later<Part> {
  let coming: Promise<Part> | null = null;
  let part: Part | null = null;
  const fetchOnce = async (): Promise<Part> => {
    part = await fetchPart();
    return part;
  };
  return {
    load: () => (coming ??= fetchOnce()),
    loaded: () => part,
  };
}

/** The part; `null` until it is there. */
export function useLater<Part>(later: Later<Part>): Part | null {
  const [arrived, setArrived] = useState(() => later.loaded() !== null);
  useEffect(() => {
    if (arrived) return undefined;
    let current = true;
    void later.load().then(() => current && setArrived(true));
    return () => {
      current = false;
    };
  }, [later, arrived]);
  return arrived ? later.loaded() : null;
}
