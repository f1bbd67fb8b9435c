import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';

import { Button, IconButton } from '#extension/ui/button.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Tag } from '#extension/ui/tag.tsx';
import type { CriterionId } from '#shared/model/axis.ts';
import type { CriterionText } from '#shared/model/evaluation.ts';
import {
  emptyCriterionText,
  isOwnCriterion,
  resetCriterion,
  weighCriterion,
  wordCriterion,
} from '#shared/rubric/edit.ts';
import { criterionById } from '#shared/rubric/rubric.ts';
import { isReworded } from '#shared/rubric/wording.ts';
import { criteriaInUse } from '#shared/scoring/weights.ts';

import { FigureField } from '../fields/figure-field.tsx';
import { SavedField } from '../fields/saved-field.tsx';
import { useCriterionName } from '../frame/use-criterion-name.ts';
import { useRubric } from './use-rubric.ts';

const heaviest = 10;

/** One criterion: on or off, its weight, and its words. */
export function CriterionRow({ id }: { id: CriterionId }) {
  const words = useMessages().rubric;
  const format = useFormat();
  const { evaluation, edit, draftKey } = useRubric();
  const [open, setOpen] = useState(false);
  const name = `${id} ${useCriterionName()(id)}`;
  const weight = evaluation.criterionWeights[id] ?? 1;
  const share = criteriaInUse(evaluation).find((one) => one.id === id)?.share;
  return (
    <>
      <tr className={weight === 0 ? 'off' : undefined}>
        <th scope="row">
          <span className="rb-name">{name}</span> <Marks id={id} />
        </th>
        <td className="ctr">
          <input
            type="checkbox"
            className="ck"
            aria-label={words.use(name)}
            checked={weight > 0}
            onChange={() => void edit((rubric) => weighCriterion(rubric, id, weight > 0 ? 0 : 1))}
          />
        </td>
        <td>
          {weight === 0 ? (
            <span className="s2 muted">{words.off}</span>
          ) : (
            <FigureField
              draftKey={draftKey(`weight ${id}`)}
              label={words.weight(name)}
              hideLabel
              value={weight}
              rules={{ max: heaviest, fractions: true }}
              onSave={(typed) => edit((rubric) => weighCriterion(rubric, id, typed ?? 1))}
            />
          )}
        </td>
        <td className="num">{share === undefined ? '' : format.percent(share)}</td>
        <td>
          <IconButton
            icon={open ? ChevronDown : ChevronRight}
            small
            label={(open ? words.close : words.edit)(name)}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={5}>
            <Wording id={id} />
          </td>
        </tr>
      )}
    </>
  );
}

function Marks({ id }: { id: CriterionId }) {
  const words = useMessages().rubric;
  const { evaluation } = useRubric();
  if (isOwnCriterion(id)) return <Tag>{words.own}</Tag>;
  return isReworded(evaluation, id) ? <Tag>{words.reworded}</Tag> : null;
}

const anchorPoints = [1, 3, 5] as const;

/** The words of a criterion; what is left empty keeps the rubric's. */
function Wording({ id }: { id: CriterionId }) {
  const words = useMessages().rubric;
  const language = useLanguage();
  const { evaluation, edit, draftKey } = useRubric();
  const text = evaluation.criterionTexts[id] ?? emptyCriterionText;
  const known = criterionById(id);
  const own = isOwnCriterion(id);
  const save = (part: (now: CriterionText) => CriterionText) =>
    edit((rubric) =>
      wordCriterion(rubric, id, part(rubric.criterionTexts[id] ?? emptyCriterionText)),
    );
  return (
    <div className="rb-w">
      <SavedField
        draftKey={draftKey(`label ${id}`)}
        label={words.label}
        hint={own ? undefined : words.keepHint}
        maxLength={300}
        placeholder={known?.label[language]}
        value={text.label}
        onSave={(label) => save((now) => ({ ...now, label }))}
      />
      {anchorPoints.map((points) => (
        <SavedField
          key={points}
          draftKey={draftKey(`anchor ${id} ${points}`)}
          label={words.anchor(points)}
          hint={known && words.original(known.anchors[points][language])}
          form="area"
          rows={2}
          maxLength={2000}
          value={text.anchors[points]}
          onSave={(typed) =>
            save((now) => ({ ...now, anchors: { ...now.anchors, [points]: typed } }))
          }
        />
      ))}
      <Button
        variant="plain"
        onClick={() =>
          void edit(
            (rubric) => resetCriterion(rubric, id),
            own ? words.removed(id) : words.restored(id),
          )
        }
      >
        {own ? words.remove : words.reset}
      </Button>
    </div>
  );
}
