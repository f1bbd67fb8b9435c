/** A span of a quote in UTF-16 units: `mark` is the marker pen, `doubt` a wavy line under words that may be a red flag. */
export type QuoteMark = { start: number; end: number; tone?: 'mark' | 'doubt' };

/** `both` where marker pen and wavy line lie on the same words. */
type QuoteTone = 'mark' | 'doubt' | 'both';

export type QuoteSegment = { start: number; text: string; tone: QuoteTone | null };

/** The quote cut at its marks, in order; joined, the segments are the quote again. Marks outside the text are cut off. */
export function quoteSegments(text: string, marks: readonly QuoteMark[]): QuoteSegment[] {
  const tones = Array.from({ length: text.length }, (): QuoteTone | null => null);
  for (const { start, end, tone = 'mark' } of marks) {
    for (let place = Math.max(0, start); place < Math.min(end, text.length); place += 1) {
      const there = tones[place] ?? tone;
      tones[place] = there === tone ? tone : 'both';
    }
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
