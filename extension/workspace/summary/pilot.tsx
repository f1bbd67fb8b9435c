import { ListPlus } from 'lucide-react';

import { Button } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { reviewMonths } from '#shared/model/plan.ts';

import { FigureField } from '../fields/figure-field.tsx';
import { withPilot, withReview, withUsualReviews } from './plan-edits.ts';
import { DayField, LineField, ListField } from './plan-fields.tsx';
import { usePlan } from './use-plan.ts';
import { useUsual } from './use-usual.ts';

const yenLimit = 1_000_000_000_000;

/** A trial before the contract, and what decides whether it goes on. */
export function PilotSheet() {
  const { plan } = useMessages();
  const words = plan.pilot;
  const usual = useUsual().pilot.usual;
  const { fields, save, draftKey } = usePlan();
  const { pilot } = fields;
  const set = (part: Parameters<typeof withPilot>[1], sentence?: string) =>
    save(({ pilot: now }) => ({ pilot: withPilot(now, part) }), sentence);
  const day = (field: 'startOn' | 'endOn') => (
    <DayField
      draftKey={draftKey(`pilot ${field}`)}
      label={words[field]}
      value={pilot?.[field] ?? null}
      onSave={(value) => set({ [field]: value })}
    />
  );
  const list = (field: 'go' | 'stop') => (
    <ListField
      draftKey={draftKey(`pilot ${field}`)}
      label={words[field]}
      value={pilot?.[field] ?? []}
      onSave={(lines) => set({ [field]: lines })}
    />
  );
  return (
    <Sheet
      title={words.title}
      actions={pilot === null && <FillButton onClick={() => void set(usual, plan.filled)} />}
    >
      <LineField
        draftKey={draftKey('pilot scope')}
        label={words.scope}
        placeholder={words.scopeExample}
        maxLength={2000}
        form="area"
        rows={2}
        value={pilot?.scope ?? ''}
        onSave={(scope) => set({ scope })}
      />
      <div className="sm-three">
        {day('startOn')}
        {day('endOn')}
        <FigureField
          draftKey={draftKey('pilot budget')}
          label={words.budget}
          unit={words.yen}
          value={pilot?.budgetYen ?? null}
          rules={{ max: yenLimit }}
          onSave={(budgetYen) => set({ budgetYen })}
        />
      </div>
      {list('go')}
      {list('stop')}
    </Sheet>
  );
}

/** When the vendor is judged again, and by what. */
export function ReviewSheet() {
  const { plan } = useMessages();
  const words = plan.reviews;
  const usual = useUsual();
  const { fields, save, draftKey, snapshot } = usePlan();
  const startOn = snapshot.brief?.startOn ?? null;
  const complete = fields.reviews.length === reviewMonths.length;
  return (
    <Sheet
      title={words.title}
      actions={
        complete ? (
          <span className="s2 muted">{words.hint}</span>
        ) : (
          <FillButton
            onClick={() =>
              void save(
                ({ reviews }) => ({ reviews: withUsualReviews(reviews, startOn, usual) }),
                plan.filled,
              )
            }
          />
        )
      }
    >
      {reviewMonths.map((month) => {
        const review = fields.reviews.find((one) => one.month === month);
        const set = (part: Parameters<typeof withReview>[2]) =>
          save(({ reviews }) => ({ reviews: withReview(reviews, month, part) }));
        return (
          <div key={month} className="sm-review">
            <span className="strong nb">{words.month(month)}</span>
            <DayField
              draftKey={draftKey(`review ${month} on`)}
              label={words.cell(words.on, month)}
              hideLabel
              value={review?.on ?? null}
              onSave={(on) => set({ on })}
            />
            <LineField
              draftKey={draftKey(`review ${month} check`)}
              label={words.cell(words.check, month)}
              hideLabel
              placeholder={words.check}
              value={review?.check ?? ''}
              onSave={(check) => set({ check })}
            />
          </div>
        );
      })}
    </Sheet>
  );
}

/** Puts the usual text where nothing was written. */
export function FillButton({ onClick }: { onClick: () => void }) {
  const { fill } = useMessages().plan;
  return (
    <Button icon={ListPlus} size="small" variant="plain" onClick={onClick}>
      {fill}
    </Button>
  );
}
