import { useMessages } from '#extension/ui/language.tsx';
import type { FeeLine } from '#shared/model/estimate.ts';
import { percentBases } from '#shared/model/fee.ts';

import { SavedField } from '../fields/saved-field.tsx';
import { Choice, optionsOf } from './choice.tsx';
import { DecimalField } from './decimal-field.tsx';
import { formOf, priceForms, withForm } from './line-edits.ts';
import { readSizes, writeSizes } from './read-sizes.ts';
import { readTiers, writeTiers } from './read-tiers.ts';

type PriceEditorProps = {
  line: FeeLine;
  draftKey: (field: string) => string;
  onSave: (set: Partial<FeeLine>) => Promise<boolean>;
};

/** The price of a line as one figure or a range, a percentage, steps, or a price for each size. */
export function PriceEditor({ line, draftKey, onSave }: PriceEditorProps) {
  const { line: words, costs } = useMessages().estimates;
  const form = formOf(line);
  const { percent } = line;
  return (
    <>
      <Choice
        label={words.form}
        value={form}
        options={optionsOf(priceForms, words.forms)}
        onChange={(next) => void onSave(withForm(line, next))}
      />
      {form === 'price' && <Range line={line} draftKey={draftKey} onSave={onSave} />}
      {percent && (
        <Choice
          label={words.of}
          value={percent.of}
          options={optionsOf(percentBases, costs.percentOf)}
          onChange={(of) =>
            void onSave({ percent: { ...percent, of }, measure: of === 'other' ? null : of })
          }
        />
      )}
      {form === 'percent' && percent && (
        <>
          <DecimalField
            draftKey={draftKey('percent low')}
            label={words.percentLow}
            value={percent.low}
            onSave={(low) => onSave({ percent: { ...percent, low } })}
          />
          <DecimalField
            draftKey={draftKey('percent high')}
            label={words.percentHigh}
            value={percent.high}
            onSave={(high) => onSave({ percent: { ...percent, high } })}
          />
        </>
      )}
      {form === 'sizes' && <Sizes line={line} draftKey={draftKey} onSave={onSave} />}
      {form === 'tiers' && <Steps line={line} draftKey={draftKey} onSave={onSave} />}
    </>
  );
}

/** A single figure is a range of which both ends are the same: typed once, it fills the other end. */
function Range({ line, draftKey, onSave }: PriceEditorProps) {
  const { line: words } = useMessages().estimates;
  const isSingle = line.low === line.high;
  return (
    <>
      <DecimalField
        draftKey={draftKey('low')}
        label={words.low}
        value={line.low}
        onSave={(low) => onSave(isSingle ? { low, high: low } : { low })}
      />
      <DecimalField
        draftKey={draftKey('high')}
        label={words.high}
        value={line.high}
        onSave={(high) => onSave({ high })}
      />
    </>
  );
}

function Steps({ line, draftKey, onSave }: PriceEditorProps) {
  const { line: words } = useMessages().estimates;
  return (
    <>
      <Choice
        label={words.tiering}
        value={line.tiering}
        options={optionsOf(['unknown', 'each', 'whole'], words.tierings)}
        onChange={(tiering) => void onSave({ tiering })}
      />
      <div className="es-wide">
        <SavedField
          draftKey={draftKey('tiers')}
          label={words.tiers}
          hint={words.tiersHint}
          form="area"
          rows={Math.min(6, line.tiers.length + 1)}
          value={writeTiers(line.tiers, words.above)}
          problem={(text) => ((readTiers(text) ?? []).length > 0 ? undefined : words.tiersBad)}
          onSave={async (text) => {
            const tiers = readTiers(text);
            return tiers !== null && onSave({ tiers });
          }}
        />
      </div>
    </>
  );
}

/** A price for each size; how the units divide among them is planned with the volumes. */
function Sizes({ line, draftKey, onSave }: PriceEditorProps) {
  const { line: words } = useMessages().estimates;
  return (
    <div className="es-wide">
      <SavedField
        draftKey={draftKey('sizes')}
        label={words.sizes}
        hint={words.sizesHint}
        form="area"
        rows={Math.min(8, line.sizes.length + 1)}
        lang="ja"
        value={writeSizes(line.sizes)}
        problem={(text) => ((readSizes(text) ?? []).length > 0 ? undefined : words.sizesBad)}
        onSave={async (text) => {
          const sizes = readSizes(text);
          return sizes !== null && onSave({ sizes });
        }}
      />
    </div>
  );
}
