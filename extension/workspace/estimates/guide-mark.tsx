import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import type { MarketBand } from '#shared/costs/market-bands.ts';
import { grouped } from '#shared/locales/grouped.ts';
import type { Messages } from '#shared/locales/messages.ts';
import type { Language } from '#shared/locales/messages.ts';

import { type FeeRow, pricesOf } from './rows.ts';

const width = 58;

/** The published range of a fee in words and as a small block, with a tick for each offer. */
export function GuideMark({ row }: { row: FeeRow }) {
  const words = useMessages().estimates;
  const language = useLanguage();
  const { guide } = row;
  if (!guide) return words.table.noGuide;
  const prices = row.cells.flatMap((cell) => {
    if (cell?.band?.band.id !== guide.id) return [];
    const { low, high } = pricesOf(cell.line);
    return [Number(high ?? low)].filter(Number.isFinite);
  });
  return (
    <span className="row ft-b" title={guide.label[language]}>
      {(guide.low !== null || guide.high !== null) && <Block guide={guide} prices={prices} />}
      <span>{guideText(guide, words, language)}</span>
    </span>
  );
}

/** Only decoration beside the words: the block is the guide, a tick is a price. */
function Block({ guide, prices }: { guide: MarketBand; prices: readonly number[] }) {
  const low = guide.low ?? 0;
  const open = guide.high ?? Math.max(low * 2, ...prices);
  const end = Math.max(open, ...prices) * 1.08;
  const at = (value: number) => Math.max(1, Math.min(width - 1, (value / end) * width));
  return (
    <svg width={width} height={14} viewBox={`0 0 ${width} 14`} aria-hidden="true" className="ft-m">
      <rect x={at(low)} y={3} width={at(open) - at(low)} height={8} fill="var(--score-2)" />
      <line x1={0} x2={width} y1={11.5} y2={11.5} stroke="var(--line-control)" />
      {[...new Set(prices)].map((price) => (
        <line
          key={price}
          x1={at(price)}
          x2={at(price)}
          y1={2}
          y2={11}
          stroke="var(--text)"
          strokeWidth={1.6}
        />
      ))}
    </svg>
  );
}

/** The guide's figures; its own wording where it gives more than figures. */
function guideText(
  guide: MarketBand,
  { table }: Messages['estimates'],
  language: Language,
): string {
  if (guide.asWritten) return guide.asWritten[language];
  const write = (value: number) =>
    guide.percentOf === null ? grouped(value) : table.percent(grouped(value));
  if (guide.low === null) return table.upTo(write(guide.high ?? 0));
  return guide.high === null
    ? table.from(write(guide.low))
    : table.range(write(guide.low), write(guide.high));
}
