import { useFormat, useMessages } from '#extension/ui/language.tsx';

import { type FigureRules, readFigure } from './read-figure.ts';
import { SavedField, type SavedFieldProps } from './saved-field.tsx';

export type FigureFieldProps = Pick<
  SavedFieldProps,
  'draftKey' | 'label' | 'hideLabel' | 'hint' | 'unit'
> & {
  value: number | null;
  onSave: (value: number | null) => Promise<boolean>;
  rules: FigureRules;
};

/** A number: what cannot be read stays as typed, with a sentence that says what would be right. */
export function FigureField({ value, onSave, rules, ...rest }: FigureFieldProps) {
  const { bad } = useMessages().brief;
  const format = useFormat();
  const written = value === null ? '' : format.number(value);
  return (
    <SavedField
      {...rest}
      form="number"
      value={written}
      problem={(text) => {
        const figure = readFigure(text, rules);
        if (!('problem' in figure)) return undefined;
        return figure.problem === 'large'
          ? bad.large(format.number(rules.max))
          : bad[figure.problem];
      }}
      onSave={async (text) => {
        const figure = readFigure(text, rules);
        return 'value' in figure && onSave(figure.value);
      }}
    />
  );
}
