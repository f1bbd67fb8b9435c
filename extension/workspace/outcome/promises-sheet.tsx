import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Quote } from '#extension/ui/quote.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { type OutcomeFields, promiseStates } from '#shared/model/outcome.ts';
import { type Pledge, promisesOf } from '#shared/scoring/outcome.ts';

import { SavedField } from '../fields/saved-field.tsx';
import { useScene } from '../frame/scene.tsx';
import { type Review, useOutcome } from './use-outcome.ts';

/** What the vendor said before, by quote, and whether it was kept. */
export function PromisesSheet({ review }: { review: Review }) {
  const { promises: words } = useMessages().outcome;
  const { snapshot } = useScene();
  const { outcome } = useOutcome(review);
  const promises = promisesOf(snapshot, review.vendorId, outcome);
  const count = (state: Pledge['state']) =>
    promises.filter((promise) => promise.state === state).length;
  return (
    <Sheet
      title={words.title}
      actions={
        <span className="s2 muted">
          {words.tally(count('kept'), count('broken'), count('open'))}
        </span>
      }
    >
      <p className="s2 muted">{words.note}</p>
      {promises.length === 0 ? (
        <p className="muted">{words.empty}</p>
      ) : (
        <table className="tb ed oc-q">
          <thead>
            <tr>
              <th scope="col">{words.quote}</th>
              <th scope="col" className="oc-s">
                {words.said}
              </th>
              <th scope="col" className="oc-s">
                {words.state}
              </th>
              <th scope="col">{words.remark}</th>
            </tr>
          </thead>
          <tbody>
            {promises.map((promise) => (
              <PromiseRow key={promise.evidenceId} promise={promise} review={review} />
            ))}
          </tbody>
        </table>
      )}
    </Sheet>
  );
}

const namedWords = 30;

function PromiseRow({ promise, review }: { promise: Pledge; review: Review }) {
  const { promises: words } = useMessages().outcome;
  const format = useFormat();
  const { save, draftKey } = useOutcome(review);
  const { evidenceId, quote, saidAt, state, remark } = promise;
  const short = quote.slice(0, namedWords);
  const settle = (part: Partial<OutcomeFields['promises'][number]>) =>
    save((now) => {
      const known = now.promises.find((one) => one.evidenceId === evidenceId);
      const rest = now.promises.filter((one) => one.evidenceId !== evidenceId);
      const settled = known ?? { evidenceId, state: 'open' as const, remark: '' };
      return { promises: [...rest, { ...settled, ...part }] };
    });
  return (
    <tr>
      <td>
        <Quote text={quote} form="inline" />
      </td>
      <td className="nb">{format.date(saidAt)}</td>
      <td>
        <select
          className="in"
          aria-label={words.stateOf(short)}
          value={state}
          onChange={(event) => {
            const chosen = promiseStates.find((one) => one === event.currentTarget.value);
            if (chosen) void settle({ state: chosen });
          }}
        >
          {promiseStates.map((one) => (
            <option key={one} value={one}>
              {words.states[one]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <SavedField
          draftKey={draftKey(`promise ${evidenceId}`)}
          label={words.remarkOn(short)}
          hideLabel
          maxLength={300}
          lang="ja"
          value={remark}
          onSave={(text) => settle({ remark: text })}
        />
      </td>
    </tr>
  );
}
