import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { orderForms } from '#shared/model/brief.ts';
import { integrationLevels } from '#shared/rubric/integration-levels.ts';
import { formAdviceOf } from '#shared/scoring/stage.ts';

import { useBrief } from './use-brief.ts';

/** Which form of order suits the shop's stage, and how closely it wants to work together. */
export function FormAdvice() {
  const words = useMessages().brief.form;
  const { fields, save } = useBrief();
  const { orderForm, levelWanted, manyVendors } = fields;
  const advice = formAdviceOf(fields, {
    proposed: orderForm,
    level: levelWanted,
    manyVendorsAreABurden: manyVendors,
  });
  return (
    <Sheet title={words.title}>
      <p className="s2">
        <span className="muted">{words.stage}</span>{' '}
        {advice.stage === null ? words.noStage : words.stages[advice.stage]}
      </p>
      {advice.form !== null && (
        <p className="s2 strong">
          {words.advice(words.forms[advice.form])} {advice.considerBpo && words.considerBpo}
        </p>
      )}
      <Choice
        label={words.considered}
        empty={words.undecided}
        value={orderForm}
        options={orderForms.map((form) => ({ value: form, label: words.forms[form] }))}
        onChange={(chosen) => void save({ orderForm: chosen })}
      />
      <label className="row s2 br-c">
        <input
          type="checkbox"
          className="ck"
          checked={manyVendors}
          onChange={() => void save({ manyVendors: !manyVendors })}
        />
        <span>{words.manyVendors}</span>
      </label>
      <Levels />
      {advice.warnings.map((warning) => (
        <Notice key={warning}>{words.warnings[warning]}</Notice>
      ))}
    </Sheet>
  );
}

function Levels() {
  const words = useMessages().brief.form;
  const language = useLanguage();
  const { fields, save } = useBrief();
  const options = integrationLevels.map(({ level, label }) => ({
    value: level,
    label: words.level(level, label[language]),
  }));
  return (
    <>
      <Choice
        label={words.levelNow}
        empty={words.undecided}
        value={fields.levelNow}
        options={options}
        onChange={(levelNow) => void save({ levelNow })}
      />
      <Choice
        label={words.levelWanted}
        empty={words.undecided}
        value={fields.levelWanted}
        options={options}
        onChange={(levelWanted) => void save({ levelWanted })}
      />
      {fields.levelWanted !== null && <p className="s2 muted">{words.levelNote}</p>}
    </>
  );
}

function Choice<Value extends string | number>(props: {
  label: string;
  empty: string;
  value: Value | null;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | null) => void;
}) {
  return (
    <label className="f">
      <span className="lbl">{props.label}</span>
      <select
        className="in"
        value={props.value === null ? '' : String(props.value)}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          props.onChange(
            props.options.find(({ value }) => String(value) === chosen)?.value ?? null,
          );
        }}
      >
        <option value="">{props.empty}</option>
        {props.options.map(({ value, label }) => (
          <option key={value} value={String(value)}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
