import { ArrowDown, ArrowUp, RotateCcw } from 'lucide-react';

import { Button, IconButton } from '#extension/ui/button.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { Entity } from '#shared/model/snapshot.ts';
import type { VendorStanding } from '#shared/scoring/comparison.ts';

import { useScene } from '../frame/scene.tsx';
import { useDeciding } from '../matrix/use-deciding.ts';
import { nameOf } from '../matrix/vendor-input.ts';
import { withComment } from './plan-edits.ts';
import { LineField } from './plan-fields.tsx';
import { RuleChoice } from './rule-choice.tsx';
import { movedOrder, sidesOf } from './shortlist-order.ts';
import { usePlan } from './use-plan.ts';

/** Who is on the shortlist, by hand or by rule, in which order, and what is said of each. */
export function ShortlistView() {
  const words = useMessages().plan.shortlist;
  const { snapshot, comparison } = useScene();
  const { fields, save } = usePlan();
  const { listed: chosen } = useDeciding();
  const { listed, others } = sidesOf(snapshot, comparison);
  const byHand = fields.rule.type === 'by-hand';
  return (
    <>
      <RuleChoice />
      <Sheet
        title={words.listed}
        actions={
          fields.order.length > 0 && (
            <Button
              icon={RotateCcw}
              size="small"
              variant="plain"
              onClick={() => void save({ order: [] }, words.moved)}
            >
              {words.byRank}
            </Button>
          )
        }
      >
        {snapshot.vendors.length === 0 && <p className="muted">{words.noVendors}</p>}
        {byHand && chosen.size === 0 && listed.length > 0 && (
          <Notice tone="plain">{words.everyone}</Notice>
        )}
        {listed.length === 0 && snapshot.vendors.length > 0 && (
          <p className="muted">{words.nobody}</p>
        )}
        <ol className="sm-list">
          {listed.map((standing, place) => (
            <ListedVendor
              key={standing.vendorId}
              standing={standing}
              place={place}
              listed={listed}
            />
          ))}
        </ol>
      </Sheet>
      {others.length > 0 && (
        <Sheet title={words.unlisted}>
          <ul className="sm-list">
            {others.map((standing) => (
              <OtherVendor key={standing.vendorId} standing={standing} />
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}

function ListedVendor({
  standing,
  place,
  listed,
}: {
  standing: VendorStanding;
  place: number;
  listed: readonly VendorStanding[];
}) {
  const words = useMessages().plan.shortlist;
  const { fields, save, draftKey } = usePlan();
  const vendor = useVendor(standing);
  if (!vendor) return null;
  const name = nameOf(vendor);
  const move = (by: -1 | 1) => void save({ order: movedOrder(listed, vendor.id, by) }, words.moved);
  return (
    <li>
      <div className="row">
        <HandChoice vendor={vendor} />
        <span className="grow strong sm-name">{name}</span>
        <Standing standing={standing} />
        <IconButton
          icon={ArrowUp}
          small
          label={words.up(name)}
          disabled={place === 0}
          onClick={() => move(-1)}
        />
        <IconButton
          icon={ArrowDown}
          small
          label={words.down(name)}
          disabled={place === listed.length - 1}
          onClick={() => move(1)}
        />
      </div>
      <LineField
        draftKey={draftKey(`comment ${vendor.id}`)}
        label={words.comment(name)}
        hideLabel
        placeholder={words.commentExample}
        value={fields.comments.find((one) => one.vendorId === vendor.id)?.text ?? ''}
        onSave={(text) =>
          save(
            ({ comments }) => ({ comments: withComment(comments, vendor.id, text) }),
            words.commentSaved,
          )
        }
      />
    </li>
  );
}

function OtherVendor({ standing }: { standing: VendorStanding }) {
  const vendor = useVendor(standing);
  const reason = useReason(standing);
  if (!vendor) return null;
  return (
    <li>
      <div className="row">
        {standing.excluded === null && <HandChoice vendor={vendor} />}
        <span className="grow sm-name">{nameOf(vendor)}</span>
        <Standing standing={standing} />
      </div>
      <p className="s2 muted">{reason}</p>
    </li>
  );
}

/** Why a vendor is not on the shortlist. */
function useReason({ excluded, mustHaves }: VendorStanding): string {
  const words = useMessages().plan.shortlist;
  const { rule } = usePlan().fields;
  if (excluded) return excluded.reason ? words.excluded(excluded.reason) : words.excludedPlain;
  if (rule.type === 'by-hand') return words.unchosen;
  return rule.noFailed && mustHaves.failed > 0 ? words.failed(mustHaves.failed) : words.outside;
}

function useVendor({ vendorId }: VendorStanding): Entity<'vendor'> | undefined {
  return useScene().snapshot.vendors.find(({ id }) => id === vendorId);
}

/** The tick of the matrix, while the shortlist is chosen by hand. */
function HandChoice({ vendor }: { vendor: Entity<'vendor'> }) {
  const words = useMessages().plan.shortlist;
  const { listed, list } = useDeciding();
  const { rule } = usePlan().fields;
  if (rule.type !== 'by-hand') return null;
  return (
    <input
      type="checkbox"
      className="ck"
      aria-label={words.choose(nameOf(vendor))}
      checked={listed.has(vendor.id)}
      onChange={(event) => list(vendor, event.currentTarget.checked)}
    />
  );
}

function Standing({ standing: { rank, value } }: { standing: VendorStanding }) {
  const words = useMessages().plan.shortlist;
  const format = useFormat();
  const text =
    rank === null || value === null
      ? words.noTotal
      : words.standing(format.number(rank), format.number(value, 2));
  return <span className="s2 muted nb">{text}</span>;
}
