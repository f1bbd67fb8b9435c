import { Plus } from 'lucide-react';

import { useDraft } from '#extension/app/draft.ts';
import { Button } from '#extension/ui/button.tsx';
import { Field } from '#extension/ui/field.tsx';
import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { type AxisId, axisNumber, axisOf } from '#shared/model/axis.ts';
import { addCriterion, nextCriterionId } from '#shared/rubric/edit.ts';
import { axisById } from '#shared/rubric/rubric.ts';
import { allCriterionIds } from '#shared/scoring/weights.ts';

import { CriterionRow } from './criterion-row.tsx';
import { useRubric } from './use-rubric.ts';

/** The criteria of one axis. */
export function AxisSheet({ axis }: { axis: AxisId }) {
  const { columns } = useMessages().rubric;
  const language = useLanguage();
  const { evaluation } = useRubric();
  const ids = allCriterionIds(evaluation).filter((id) => axisOf(id) === axis);
  return (
    <Sheet title={`${axisNumber(axis)} ${axisById(axis).label[language]}`}>
      <table className="tb rb-c">
        <thead>
          <tr>
            <th scope="col">{columns.criterion}</th>
            <th scope="col" className="ctr rb-u">
              {columns.use}
            </th>
            <th scope="col" className="rb-n">
              {columns.weight}
            </th>
            <th scope="col" className="num rb-n">
              {columns.share}
            </th>
            <th scope="col" className="rb-u">
              <span className="vh">{columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <CriterionRow key={id} id={id} />
          ))}
        </tbody>
      </table>
      <AddCriterion axis={axis} />
    </Sheet>
  );
}

function AddCriterion({ axis }: { axis: AxisId }) {
  const words = useMessages().rubric;
  const language = useLanguage();
  const { evaluation, edit, draftKey } = useRubric();
  const draft = useDraft(draftKey(`add ${axis}`), '');
  const id = nextCriterionId(evaluation, axis);
  const label = draft.text.trim();
  if (id === null) return <p className="s2 muted">{words.full}</p>;
  const add = async () => {
    if (await edit((rubric) => addCriterion(rubric, axis, label), words.added(id))) draft.clear();
  };
  return (
    <div className="row rb-add">
      <div className="grow">
        <Field
          label={words.newLabel(axisById(axis).shortLabel[language])}
          placeholder={words.newExample}
          maxLength={300}
          value={draft.text}
          onChange={draft.change}
        />
      </div>
      <Button icon={Plus} disabled={label === ''} onClick={() => void add()}>
        {words.add}
      </Button>
    </div>
  );
}
