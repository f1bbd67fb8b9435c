import { useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { breakEven } from '#shared/costs/break-even.ts';
import { feeModelOf } from '#shared/costs/fee-model.ts';
import { currentEstimate } from '#shared/costs/versions.ts';
import { grouped } from '#shared/locales/grouped.ts';
import type { Messages } from '#shared/locales/messages.ts';
import type { EstimateFields } from '#shared/model/estimate.ts';
import type { Measure } from '#shared/model/fee.ts';

import type { Costs } from './use-costs.ts';

/** Pairs beyond this many would fill the page. */
const pairLimit = 6;

/** From which volume a fee by result costs more than one without. */
export function Crossings({ costs }: { costs: Costs }) {
  const words = useMessages().estimates;
  const sentences = crossingSentences(costs, words.costs);
  return (
    <Sheet title={words.crossing.title}>
      {sentences.length === 0 ? (
        <p className="muted">{words.crossing.none}</p>
      ) : (
        <>
          <ul className="cav">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Planned costs={costs} />
        </>
      )}
    </Sheet>
  );
}

/** Where the volumes that decide stand in the base case. */
function Planned({ costs }: { costs: Costs }) {
  const { crossing: words, costs: terms } = useMessages().estimates;
  const measures = new Set(
    costs.costs.flatMap(({ vendorId }) => {
      const estimate = currentEstimate(costs.snapshot, vendorId);
      return (estimate && isByResult(estimate) && measureOf(estimate)) || [];
    }),
  );
  return [...measures].map((measure) => {
    const base = costs.pricing.volume(measure, 'base');
    return base === null ? null : (
      <p key={measure} className="s2 muted cav-g">
        {words.planned(terms.measures[measure], grouped(base), terms.counted[measure])}
      </p>
    );
  });
}

/** One sentence for each pair of an offer by result and one without, and each volume where they change places. */
export function crossingSentences(costs: Costs, words: Messages['estimates']['costs']): string[] {
  const offers = costs.costs.flatMap(({ vendorId }) => {
    const estimate = currentEstimate(costs.snapshot, vendorId);
    return estimate ? [{ estimate, name: costs.name(vendorId) }] : [];
  });
  const byResult = offers.filter(({ estimate }) => isByResult(estimate));
  const others = offers.filter(({ estimate }) => !isByResult(estimate));
  const pairs = byResult.flatMap((result) => others.map((other) => ({ result, other })));
  return pairs.slice(0, pairLimit).flatMap(({ result, other }) => {
    const measure = measureOf(result.estimate);
    if (measure === null) return [];
    const planned = Number(costs.pricing.volume(measure, 'high') ?? 0);
    const limit = Math.max(1000, planned * 10);
    const found = breakEven([result.estimate, other.estimate], measure, costs.pricing, {
      months: 12,
      limit,
    });
    if (!found) return [];
    const names = { first: result.name, second: other.name };
    if (found.crossings.length === 0) {
      return found.atNothing === 'equal'
        ? []
        : [
            words.noBreakEven(
              names[found.atNothing],
              found.atNothing === 'first' ? names.second : names.first,
              measure,
            ),
          ];
    }
    return found.crossings.map(({ from, cheaper }) =>
      words.breakEven(
        grouped(from),
        measure,
        cheaper === 'first' ? names.second : names.first,
        names[cheaper],
      ),
    );
  });
}

function isByResult({ feeLines }: EstimateFields): boolean {
  const model = feeModelOf(feeLines);
  return model === 'performance' || model === 'hybrid';
}

function measureOf({ feeLines }: EstimateFields): Measure | null {
  return feeLines.find(({ basis }) => basis === 'performance')?.measure ?? null;
}
