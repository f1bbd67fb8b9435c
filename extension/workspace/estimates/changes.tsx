import { useMessages } from '#extension/ui/language.tsx';
import { Tag } from '#extension/ui/tag.tsx';
import {
  compareVersions,
  type LineChange,
  type TermChange,
} from '#shared/costs/compare-versions.ts';
import { offerCost } from '#shared/costs/vendor-costs.ts';
import { estimatesOf } from '#shared/costs/versions.ts';
import type { FeeLine, Term } from '#shared/model/estimate.ts';

import { priceText } from './fee-table.tsx';
import { unitOf } from './terms-editor.tsx';
import type { Costs } from './use-costs.ts';
import type { OfPlan } from './use-offers.ts';

/** What changed since the quote before. */
export function Changes({ vendorId, plan, costs }: OfPlan & { costs: Costs }) {
  const words = useMessages().estimates;
  const [after, before] = estimatesOf(costs.snapshot, vendorId, plan);
  if (!after || !before) return <p className="muted">{words.changes.none}</p>;
  const { lines, terms } = compareVersions(before, after);
  const [old, now] = [before, after].map(
    (estimate) => offerCost(estimate, 'base', costs.pricing).sums[12],
  );
  const difference = (now ?? 0) - (old ?? 0);
  const sign = difference < 0 ? '−' : '+';
  return (
    <>
      <p className="strong" lang="ja">
        {words.changes.between(
          words.offer.versionOf(before.version, before.label),
          words.offer.versionOf(after.version, after.label),
        )}
      </p>
      {old !== null && old !== undefined && now !== null && now !== undefined && (
        <p>
          {words.changes.cost(
            words.costs.yen(old),
            words.costs.yen(now),
            `${difference === 0 ? '±' : sign}${words.costs.yen(Math.abs(difference))}`,
          )}
        </p>
      )}
      {lines.length + terms.length === 0 && <p className="muted">{words.changes.same}</p>}
      <ul className="cav">
        {lines.map((change) => (
          <LineItem key={`line ${lineOf(change).id} ${change.kind}`} change={change} />
        ))}
        {terms.map((change) => (
          <TermItem key={`term ${termOf(change).kind}`} change={change} />
        ))}
      </ul>
    </>
  );
}

function lineOf(change: LineChange): FeeLine {
  return change.kind === 'removed' ? change.before : change.after;
}

function termOf(change: TermChange): Term {
  return change.kind === 'removed' ? change.before : change.after;
}

function LineItem({ change }: { change: LineChange }) {
  const words = useMessages().estimates;
  const { label } = lineOf(change);
  const price = (line: FeeLine) =>
    line.pricing === 'stated' ? priceText(line, words) : words.line.pricings[line.pricing];
  return (
    <li>
      <Tag>{words.changes[change.kind]}</Tag>
      <span>
        <b lang="ja">{label === '' ? words.costs.unnamed : label}</b>{' '}
        {change.kind === 'changed' ? (
          <>
            {change.aspects.includes('price') &&
              words.changes.between(price(change.before), price(change.after))}{' '}
            <span className="s2 muted">
              {change.aspects
                .map((aspect) => words.changes.aspects[aspect])
                .join(words.chart.separator)}
            </span>
          </>
        ) : (
          price(lineOf(change))
        )}
      </span>
    </li>
  );
}

function TermItem({ change }: { change: TermChange }) {
  const words = useMessages().estimates;
  const { kind } = termOf(change);
  const write = ({ value, text }: Term) =>
    [value === null ? '' : `${value} ${unitOf(kind, words.costs.termUnits) ?? ''}`.trim(), text]
      .filter((part) => part !== '')
      .join(' ');
  return (
    <li>
      <Tag>{words.changes[change.kind]}</Tag>
      <span>
        <b>{words.costs.terms[kind]}</b>{' '}
        <span lang="ja">
          {change.kind === 'changed'
            ? words.changes.between(write(change.before), write(change.after))
            : write(termOf(change))}
        </span>
      </span>
    </li>
  );
}
