import type { Found } from '#extension/highlights/found.ts';
import { createPainting } from '#extension/highlights/paint.ts';

type Row = { name: string; times: number[]; unit: string };

const runs = 5;
const paragraphs = 6000;
const sentence =
  '発送代行は1件あたり450円から承ります。最低契約期間は6か月、解約は1か月前までにお知らせください。';

/** Runs in a page: times of painting and of taking it away, by highlights and by wrapping, for 1,000 and 5,000 passages. */
export function measurePainting(): Row[] {
  return [1000, 5000].flatMap((count) => {
    const paint: number[] = [];
    const clear: number[] = [];
    const wrap: number[] = [];
    const unwrap: number[] = [];
    const changes: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const ranges = freshPage(count);
      const observer = new MutationObserver(() => undefined);
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      const painting = createPainting();
      paint.push(timed(() => painting.paint(ranges.map(foundIn))));
      clear.push(timed(() => painting.clear()));
      changes.push(observer.takeRecords().length);
      observer.disconnect();
      const spans: HTMLElement[] = [];
      wrap.push(timed(() => spans.push(...ranges.map(wrapped))));
      unwrap.push(timed(() => spans.forEach(unwrapped)));
    }
    return [
      { name: `${count} painted`, times: paint, unit: 'ms' },
      { name: `${count} taken away`, times: clear, unit: 'ms' },
      { name: `${count} wrapped, as a comparison`, times: wrap, unit: 'ms' },
      { name: `${count} unwrapped`, times: unwrap, unit: 'ms' },
      { name: `${count} painted: changes of the page's elements`, times: changes, unit: 'changes' },
    ];
  });
}

function freshPage(count: number): Range[] {
  document.body.replaceChildren(
    ...Array.from({ length: paragraphs }, () => {
      const paragraph = document.createElement('p');
      paragraph.textContent = sentence;
      return paragraph;
    }),
  );
  void document.body.offsetHeight;
  const step = paragraphs / count;
  return Array.from({ length: count }, (_, index) => {
    const text = document.body.children[Math.floor(index * step)]?.firstChild;
    const range = document.createRange();
    if (text) {
      range.setStart(text, 2);
      range.setEnd(text, 12);
    }
    return range;
  });
}

function foundIn(range: Range, index: number): Found {
  const selector = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };
  const mark = { evidenceId: String(index), axis: index % 6, counter: false, selector, note: '' };
  return { mark, status: 'found', present: '', range };
}

function wrapped(range: Range): HTMLElement {
  const span = document.createElement('span');
  span.style.background = 'yellow';
  range.surroundContents(span);
  return span;
}

function unwrapped(span: HTMLElement): void {
  const parent = span.parentNode;
  span.replaceWith(...span.childNodes);
  parent?.normalize();
}

/** Milliseconds of the work with the layout that it causes. */
function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  void document.body.offsetHeight;
  return performance.now() - from;
}
