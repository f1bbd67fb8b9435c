import { classNames } from './class-names.ts';
import { type QuoteMark, quoteSegments } from './quote-segments.ts';

export type QuoteProps = {
  text: string;
  marks?: readonly QuoteMark[] | undefined;
  /** The language of the words, never that of the interface. */
  lang?: string;
  /** `block` with the rule at its left; `inline` within a row; `clamp` inline, cut after two lines. */
  form?: 'block' | 'inline' | 'clamp';
  /** The passage is no longer on its page. */
  lost?: boolean;
};

const noMarks: readonly QuoteMark[] = [];

/** What a vendor said, always in mincho. */
export function Quote({ text, marks, lang = 'ja', form = 'block', lost = false }: QuoteProps) {
  const content = quoteSegments(text, marks ?? noMarks).map((segment) =>
    segment.tone === null ? (
      <span key={segment.start}>{segment.text}</span>
    ) : (
      <mark key={segment.start} className={segment.tone === 'mark' ? undefined : segment.tone}>
        {segment.text}
      </mark>
    ),
  );
  const className = classNames('q', form === 'clamp' && 'clamp', lost && 'lost');
  if (form === 'block') {
    return (
      <blockquote className={className} lang={lang}>
        {content}
      </blockquote>
    );
  }
  return (
    <span className={className} lang={lang}>
      {content}
    </span>
  );
}
