import { canonicalAddress, pageAddress } from '../capture/page-identity.ts';
import type { Language } from '../locales/messages.ts';
import { axisNumber, axisOf } from '../model/axis.ts';
import type { PassageFields } from '../model/passage.ts';
import type { Entity, Snapshot } from '../model/snapshot.ts';
import { isInParts } from '../recheck/parts.ts';
import { criterionById } from '../rubric/rubric.ts';

/** A passage to find and to paint in a page. */
export type PageMark = {
  evidenceId: string;
  /** 1..5, the axis that the evidence was filed under first; 0 while it is not filed. */
  axis: number;
  /** It speaks against the vendor. */
  counter: boolean;
  selector: Pick<PassageFields, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'>;
  /** What a person reads at the passage: criteria by name, then the remark, a line each. */
  note: string;
};

/** The frame that asks: its own address and the page's canonical link, which is believed for the same host only. */
export type AskingFrame = {
  url: string;
  canonical: string;
  /** Whether the frame is the tab's page and not a part of one. */
  top: boolean;
};

/**
 * The passages that were captured in this page, or in this frame of one, in the order of the page. PDFs have none: the browser's viewer
 * shows nothing that could be painted.
 */
export function pageMarks(
  snapshot: Pick<Snapshot, 'pages' | 'passages' | 'evidence'>,
  frame: AskingFrame,
  language: Language,
): PageMark[] {
  const passages = new Map(
    passagesIn(snapshot, frame).map((passage) => [passage.id, passage] as const),
  );
  return snapshot.evidence
    .flatMap((evidence) => {
      const passage = passages.get(evidence.passageId ?? '');
      // What was put together from parts of the page has no place in it that could be painted.
      if (passage === undefined || isInParts(passage)) return [];
      return [markOf(evidence, passage, language)];
    })
    .sort((a, b) => a.selector.start - b.selector.start);
}

function passagesIn(
  { pages, passages }: Pick<Snapshot, 'pages' | 'passages'>,
  frame: AskingFrame,
): Entity<'passage'>[] {
  const url = pageAddress(frame.url);
  if (!frame.top) {
    return passages.filter(({ frameUrl }) => frameUrl !== '' && pageAddress(frameUrl) === url);
  }
  const canonical = canonicalAddress(url, frame.canonical);
  const here = new Set(
    pages
      .filter((page) => page.kind === 'web')
      .filter((page) => page.url === url || page.canonicalUrl === canonical)
      .map(({ id }) => id),
  );
  return passages.filter(({ pageId, frameUrl }) => here.has(pageId) && frameUrl === '');
}

function markOf(
  { id, criterionIds, counter, remark }: Entity<'evidence'>,
  { exact, prefix, suffix, start, end }: Entity<'passage'>,
  language: Language,
): PageMark {
  const [first] = criterionIds;
  const criteria = criterionIds.map((criterion) =>
    `${criterion} ${criterionById(criterion)?.label[language] ?? ''}`.trim(),
  );
  return {
    evidenceId: id,
    axis: first === undefined ? 0 : axisNumber(axisOf(first)),
    counter,
    selector: { exact, prefix, suffix, start, end },
    note: [...criteria, ...(remark === '' ? [] : [remark])].join('\n'),
  };
}
