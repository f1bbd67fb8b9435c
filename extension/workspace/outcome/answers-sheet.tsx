import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { CriterionId } from '#shared/model/axis.ts';
import type { Answer, Points } from '#shared/model/score.ts';

import { useScene } from '../frame/scene.tsx';
import { useCriterionName } from '../frame/use-criterion-name.ts';
import { type Review, useOutcome } from './use-outcome.ts';

const allPoints: readonly Points[] = [1, 2, 3, 4, 5];

/** The criteria of the rubric, answered again. */
export function AnswersSheet({ review }: { review: Review }) {
  const { answers: words } = useMessages().outcome;
  const { comparison } = useScene();
  return (
    <Sheet title={words.title}>
      <table className="tb oc-a">
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col" className="num">
              {words.predicted}
            </th>
            <th scope="col">{words.now}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.criteria.map(({ id }) => (
            <AnswerRow key={id} id={id} review={review} />
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

function AnswerRow({ id, review }: { id: CriterionId; review: Review }) {
  const { outcome: words, words: common } = useMessages();
  const format = useFormat();
  const name = `${id} ${useCriterionName()(id)}`;
  const { comparison } = useScene();
  const { outcome, save } = useOutcome(review);
  const then = comparison.vendors.find(({ vendorId }) => vendorId === review.vendorId)?.cells[id];
  return (
    <tr>
      <th scope="row" className="oc-n">
        {name}
      </th>
      <td className="num">{then?.state === 'scored' ? format.number(then.points, 1) : '–'}</td>
      <td>
        <select
          className="in"
          aria-label={words.answers.answer(name)}
          value={valueOf(outcome.answers[id])}
          onChange={(event) => {
            const answer = answerOf(event.currentTarget.value);
            void save((now) => ({ answers: { ...now.answers, [id]: answer } }));
          }}
        >
          <option value="?">{words.answers.open}</option>
          {allPoints.map((points) => (
            <option key={points} value={points}>
              {points}
            </option>
          ))}
          <option value="-">{common.notApplicable}</option>
        </select>
      </td>
    </tr>
  );
}

function valueOf(answer: Answer | undefined): string {
  if (answer?.state === 'scored') return String(answer.points);
  return answer?.state === 'not-applicable' ? '-' : '?';
}

function answerOf(value: string): Answer {
  const points = allPoints.find((one) => String(one) === value);
  if (points !== undefined) return { state: 'scored', points };
  return value === '-' ? { state: 'not-applicable' } : { state: 'unknown' };
}
