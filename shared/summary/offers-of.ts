import { effectiveBrief } from '../costs/effective-brief.ts';
import { vendorCosts } from '../costs/vendor-costs.ts';
import { currentEstimate } from '../costs/versions.ts';
import { pricingOf } from '../costs/volumes.ts';
import { messagesFor } from '../locales/messages.ts';
import { type EstimateFields, type TermKind, termKinds } from '../model/estimate.ts';
import { scenarios } from '../model/fee.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { CostTable, TermsRow } from './offer-input.ts';

/**
 * Costs and terms of the newest offer of each vendor: twelve months in three scenarios, priced with the volumes that count now, beside
 * the limits; and the terms that at least one offer states, one line a term.
 */
export function offersOf(
  snapshot: Snapshot,
  language: 'ja' | 'en',
): { costs: CostTable; terms: TermsRow[] } {
  const { brief } = effectiveBrief(snapshot);
  const rows = vendorCosts(snapshot, pricingOf(brief)).flatMap(({ vendorId, scenarios: offered }) =>
    scenarios.map((scenario) => {
      const { sums, unpriced, openEnded } = offered[scenario];
      return { vendorId, scenario, yen: sums[12], unpriced: unpriced.length + openEnded.length };
    }),
  );
  const offers = snapshot.vendors.flatMap(({ id }) => {
    const offer = currentEstimate(snapshot, id);
    return offer ? [{ vendorId: id, offer }] : [];
  });
  const { terms: labels, termUnits } = messagesFor(language).estimates.costs;
  const gap = language === 'ja' ? '' : ' ';
  const terms = termKinds.flatMap((kind) => {
    const cells = offers.flatMap(({ vendorId, offer }) => {
      const text = termText(offer, kind, `${gap}${unitOf(kind, termUnits)}`);
      return text === '' ? [] : [{ vendorId, text }];
    });
    return cells.length === 0 ? [] : [{ label: labels[kind], cells }];
  });
  return { costs: { rows, budgetYen: brief.budgetYen, ceilingYen: brief.ceilingYen }, terms };
}

function termText({ terms }: EstimateFields, kind: TermKind, unit: string): string {
  const term = terms.find((one) => one.kind === kind);
  if (!term) return '';
  const value = term.value === null ? '' : `${term.value}${unit}`.trim();
  return [value, term.text].filter((part) => part !== '').join(' ');
}

/** Only some terms are counted; the others are words. */
function unitOf(kind: TermKind, units: Partial<Record<TermKind, string>>): string {
  return units[kind] ?? '';
}
