import { useState } from 'react';

import { Button } from '#extension/ui/button.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { clip } from '#shared/summary/context.ts';
import { shortlistOf } from '#shared/summary/shortlist.ts';
import { openCriteria } from '#shared/summary/unverified.ts';

import { useScene } from '../frame/scene.tsx';
import { nameOf } from '../matrix/vendor-input.ts';
import { withAsk } from './plan-edits.ts';
import { DayField, LineField } from './plan-fields.tsx';
import { usePlan } from './use-plan.ts';

/** Open items that are shown before somebody wants them all. */
const shownAtFirst = 6;

type OpenItem = ReturnType<typeof openCriteria>[number] & { vendorId: string; vendor: string };

/** Who asks about each open criterion of the shortlist, and until when; what can move a total most comes first. */
export function Asks() {
  const words = useMessages().plan.asks;
  const { snapshot, comparison } = useScene();
  const { fields, save } = usePlan();
  const items = useOpenItems();
  const nobody = shortlistOf(snapshot, comparison).length === 0;
  const [all, setAll] = useState(false);
  const author = snapshot.brief?.author ?? '';
  const unassigned = items.filter(
    (item) => !fields.asks.some((ask) => isAbout(ask, item) && ask.asker !== ''),
  );
  return (
    <Sheet title={words.title}>
      {items.length === 0 ? (
        <p className="muted">{nobody ? words.nobody : words.none}</p>
      ) : (
        <table className="tb ed sm-asks">
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              <th scope="col">{words.asker}</th>
              <th scope="col">{words.dueOn}</th>
            </tr>
          </thead>
          <tbody>
            {items.slice(0, all ? items.length : shownAtFirst).map((item) => (
              <AskRow key={`${item.vendorId} ${item.id}`} item={item} />
            ))}
          </tbody>
        </table>
      )}
      <div className="row wrap">
        {items.length > shownAtFirst && (
          <Button variant="plain" onClick={() => setAll(!all)}>
            {all ? words.fewer : words.all(items.length - shownAtFirst)}
          </Button>
        )}
        {author !== '' && unassigned.length > 0 && (
          <Button
            variant="plain"
            onClick={() =>
              void save(
                ({ asks }) => ({
                  asks: unassigned.reduce(
                    (sum, { vendorId, id }) =>
                      withAsk(sum, { vendorId, criterionId: id }, { asker: author }),
                    asks,
                  ),
                }),
                words.assigned,
              )
            }
          >
            {words.assign(clip(author, 16))}
          </Button>
        )}
      </div>
    </Sheet>
  );
}

function isAbout(
  ask: { vendorId: string; criterionId: string },
  item: Pick<OpenItem, 'vendorId' | 'id'>,
): boolean {
  return ask.vendorId === item.vendorId && ask.criterionId === item.id;
}

function useOpenItems(): OpenItem[] {
  const { snapshot, comparison } = useScene();
  const language = useLanguage();
  return shortlistOf(snapshot, comparison)
    .flatMap((standing) => {
      const { vendorId } = standing;
      const vendor = snapshot.vendors.find(({ id }) => id === vendorId);
      return openCriteria({ snapshot, comparison, options: { language } }, standing).map(
        (item) => ({
          ...item,
          vendorId,
          vendor: vendor ? nameOf(vendor) : '',
        }),
      );
    })
    .toSorted((a, b) => b.upper - b.lower - (a.upper - a.lower));
}

function AskRow({ item }: { item: OpenItem }) {
  const words = useMessages().plan.asks;
  const format = useFormat();
  const { fields, save, draftKey } = usePlan();
  const ask = fields.asks.find((one) => isAbout(one, item));
  const place = { vendorId: item.vendorId, criterionId: item.id };
  const name = `${item.vendor} ${item.label}`;
  const set = (part: Parameters<typeof withAsk>[2]) =>
    save(({ asks }) => ({ asks: withAsk(asks, place, part) }));
  return (
    <tr>
      <th scope="row">
        <span className="strong">{item.vendor}</span> {item.label}
        <br />
        <span className="s2 muted nb">
          {words.effect} {format.range(item.lower, item.upper)}
        </span>
      </th>
      <td>
        <LineField
          draftKey={draftKey(`asker ${item.vendorId} ${item.id}`)}
          label={words.cell(words.asker, name)}
          hideLabel
          value={ask?.asker ?? ''}
          onSave={(asker) => set({ asker })}
        />
      </td>
      <td>
        <DayField
          draftKey={draftKey(`due ${item.vendorId} ${item.id}`)}
          label={words.cell(words.dueOn, name)}
          hideLabel
          value={ask?.dueOn ?? null}
          onSave={(dueOn) => set({ dueOn })}
        />
      </td>
    </tr>
  );
}
