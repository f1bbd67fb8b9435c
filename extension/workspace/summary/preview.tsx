import { useCallback, useEffect, useRef, useState } from 'react';

import { useMessages } from '#extension/ui/language.tsx';

/** The width in CSS pixels at which the document shows its sheets of paper whole. */
const paperWidth = 850;

/**
 * The document as it will be printed, as wide as its place allows. The frame runs no script and opens nothing by itself; it keeps its
 * place while the document is written anew.
 */
export function Preview({ html }: { html: string }) {
  const words = useMessages().matrix.summaryPage;
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const place = useRef(0);
  const size = useSize(box);
  const scale = size.width === 0 ? 1 : Math.min(1, size.width / paperWidth);
  const keepPlace = useCallback(() => {
    const page = frame.current?.contentWindow;
    if (!page) return;
    page.scrollTo(0, place.current);
    page.addEventListener('scroll', () => {
      place.current = page.scrollY;
    });
  }, []);
  return (
    <div className="paper-box" ref={box}>
      <iframe
        ref={frame}
        className="paper-frame paper"
        title={words.preview}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        srcDoc={withLinksInNewTabs(html)}
        onLoad={keepPlace}
        style={{
          width: `${100 / scale}%`,
          height: `${100 / scale}%`,
          transform: `scale(${scale})`,
        }}
      />
    </div>
  );
}

function useSize(box: React.RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: 0 });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: Math.round(entry.contentRect.width) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}

/** Links of the preview leave the preview alone. */
function withLinksInNewTabs(html: string): string {
  return html.replace('<head>', '<head><base target="_blank">');
}
