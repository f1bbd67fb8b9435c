import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { Question } from '#shared/scoring/questions.ts';

import { useCriterionName } from '../frame/use-criterion-name.ts';
import { useVendorNames } from './use-result.ts';

/** The open items whose answers could change the order most. */
export function QuestionsSheet({ questions }: { questions: readonly Question[] }) {
  const { questions: words } = useMessages().results;
  return (
    <Sheet title={words.title} actions={<span className="s2 muted">{words.note}</span>}>
      {questions.length === 0 ? (
        <p className="muted">{words.none}</p>
      ) : (
        <table className="tb">
          <thead>
            <tr>
              <th scope="col">{words.vendor}</th>
              <th scope="col">{words.criterion}</th>
              <th scope="col" className="num">
                {words.range}
              </th>
              <th scope="col">{words.effect}</th>
            </tr>
          </thead>
          <tbody>
            {questions.map((question) => (
              <QuestionRow
                key={`${question.vendorId} ${question.criterionId}`}
                question={question}
              />
            ))}
          </tbody>
        </table>
      )}
    </Sheet>
  );
}

function QuestionRow({ question }: { question: Question }) {
  const { questions: words } = useMessages().results;
  const format = useFormat();
  const criterionName = useCriterionName();
  const nameOf = useVendorNames();
  const { vendorId, criterionId, low, high, changesFirst, crosses } = question;
  const places = crosses.length > 0 ? words.places(crosses.length) : words.stays;
  return (
    <tr>
      <td lang="ja">{nameOf(vendorId)}</td>
      <td>
        <span className="cid">{criterionId}</span> {criterionName(criterionId, 'full')}
      </td>
      <td className="num nb">{format.range(low, high)}</td>
      <td className={changesFirst ? 'strong' : undefined}>{changesFirst ? words.first : places}</td>
    </tr>
  );
}
