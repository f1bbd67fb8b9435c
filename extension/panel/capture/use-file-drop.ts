import { useEffect, useEffectEvent } from 'react';

/** Takes the first file that is dropped anywhere on the panel. Without this the browser would leave the panel to show the file. */
export function useFileDrop(onFile: (file: File) => void): void {
  const take = useEffectEvent(onFile);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const welcome = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    window.addEventListener('dragover', welcome, { signal });
    window.addEventListener(
      'drop',
      (event) => {
        welcome(event);
        const file = event.dataTransfer?.files.item(0);
        if (file) take(file);
      },
      { signal },
    );
    return () => end.abort();
  }, []);
}
