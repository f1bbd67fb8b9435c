import type { Ref } from 'react';

import { Field } from '#extension/ui/field.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { feeBases, feeUnits, taxStates } from '#shared/model/fee.ts';

import { Choice } from './choice.tsx';
import { type FactForm, type FormTrouble, priceKinds } from './fact-form.ts';

export type FeeFieldsProps = {
  form: FactForm;
  change: (part: Partial<FactForm>) => void;
  errorOf: (field: FormTrouble['field']) => string | undefined;
  first: Ref<HTMLInputElement>;
};

/** Name, price, unit, billing and tax of a fee. */
export function FeeFields(props: FeeFieldsProps) {
  const { form, change } = props;
  const { editor: words } = useMessages().facts;
  return (
    <>
      <Field
        label={words.label}
        value={form.label}
        onChange={(label) => change({ label })}
        maxLength={300}
        lang="ja"
      />
      <Ends {...props} />
      <Kinds form={form} change={change} />
    </>
  );
}

function Ends({ form, change, errorOf, first }: FeeFieldsProps) {
  const { editor: words } = useMessages().facts;
  return (
    <div className="pair">
      <Field
        ref={first}
        label={words.low}
        value={form.low}
        onChange={(low) => change({ low })}
        error={errorOf('low')}
      />
      <Field
        label={words.high}
        value={form.high}
        onChange={(high) => change({ high })}
        error={errorOf('high')}
      />
    </div>
  );
}

function Kinds({ form, change }: Pick<FeeFieldsProps, 'form' | 'change'>) {
  const { facts, estimates } = useMessages();
  const { editor: words, unit, tax } = facts;
  const { costs } = estimates;
  const names: Record<FactForm['price'], string> = {
    ...unit.currencies,
    'ad-spend': words.percent(unit.of['ad-spend']),
    sales: words.percent(unit.of.sales),
    other: words.percent(unit.of.other),
  };
  return (
    <div className="pair">
      <Choice
        label={words.price}
        value={form.price}
        options={priceKinds.map((id) => ({ id, label: names[id] }))}
        onChange={(price) => change({ price })}
      />
      <Choice
        label={words.unit}
        value={feeUnits.find((id) => id === form.unit) ?? 'other'}
        options={feeUnits.map((id) => ({ id, label: costs.units[id] }))}
        onChange={(chosen) => change({ unit: chosen })}
      />
      <Choice
        label={words.basis}
        value={form.basis}
        options={feeBases.map((id) => ({ id, label: costs.bases[id] }))}
        onChange={(basis) => change({ basis })}
      />
      <Choice
        label={words.tax}
        value={form.tax}
        options={taxStates.map((id) => ({ id, label: tax[id] }))}
        onChange={(chosen) => change({ tax: chosen })}
      />
    </div>
  );
}
