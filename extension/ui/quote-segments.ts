/** A span of a quote in UTF-16 units: `mark` is the marker pen, `doubt` a wavy line under words that may be a red flag. */
export type QuoteMark = { start: number; end: number; tone?: 'mark' | 'doubt' };

export type QuoteSegment = { start: number; text: string; tone: 'mark' | 'doubt' | null };

/**
 * The quote cut at its marks, in order; joined, the segments are the quote again. Marks outside the text are cut off; where marks
 * overlap, the one given first keeps its words.
 */
export function quoteSegments(text: string, marks: readonly QuoteMark[]): QuoteSegment[] {
  const tones = Array.from({ length: text.length }, (): QuoteSegment['tone'] => null);
  for (const mark of marks.toReversed()) {
    tones.fill(mark.tone ?? 'mark', Math.max(0, mark.start), Math.max(0, mark.end));
  }
  const segments: QuoteSegment[] = [];
  for (const [place, tone] of tones.entries()) {
    const last = segments.at(-1);
    const unit = text.charAt(place);
    if (last && last.tone === tone) last.text += unit;
    else segments.push({ start: place, text: unit, tone });
  }
  return segments;
}
