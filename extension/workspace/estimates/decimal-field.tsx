import { useMessages } from '#extension/ui/language.tsx';
import { numberFromText } from '#extension/ui/number-text.ts';
import { decimalOf } from '#shared/costs/decimal.ts';
import { grouped } from '#shared/locales/grouped.ts';

import { readFigure } from '../fields/read-figure.ts';
import { SavedField, type SavedFieldProps } from '../fields/saved-field.tsx';

type DecimalFieldProps = Pick<
  SavedFieldProps,
  'draftKey' | 'label' | 'hideLabel' | 'hint' | 'unit' | 'placeholder'
> & {
  value: string | null;
  onSave: (value: string | null) => Promise<boolean>;
  /** A word that stands for something other than a number, such as なし. */
  word?: string;
  onWord?: () => Promise<boolean>;
};

/** An exact number of the records; what cannot be read stays as typed, with a sentence that says what would be right. */
export function DecimalField({ value, onSave, word, onWord, ...rest }: DecimalFieldProps) {
  const { bad } = useMessages().estimates.line;
  const isWord = (text: string) => word !== undefined && text.trim() === word;
  const written = value === null ? '' : isWord(value) ? value : grouped(value);
  return (
    <SavedField
      {...rest}
      form="number"
      value={written}
      problem={(text) => (isWord(text) || readDecimal(text) !== undefined ? undefined : bad)}
      onSave={async (text) => {
        if (isWord(text) && onWord) return onWord();
        const decimal = readDecimal(text);
        return decimal !== undefined && onSave(decimal);
      }}
    />
  );
}

/** A typed number as an exact decimal: `null` for an empty field, `undefined` for what is none or has more than four places. */
export function readDecimal(text: string): string | null | undefined {
  if (text.trim() === '') return null;
  const figure = readFigure(text, { max: 999_999_999_999, fractions: true });
  if (!('value' in figure) || figure.value === null) return undefined;
  const decimal = decimalOf(figure.value);
  const places = /\.(\d+)/u.exec(text.normalize('NFKC'))?.[1]?.replace(/0+$/u, '') ?? '';
  return places.length > 4 && numberFromText(text) !== null ? undefined : (decimal ?? undefined);
}
