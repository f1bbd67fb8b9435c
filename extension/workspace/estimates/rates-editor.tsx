import { useState } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import type { BriefFields, Rate } from '#shared/model/brief.ts';
import { currencies, type Currency } from '#shared/model/fee.ts';

import { useBrief } from '../brief/use-brief.ts';
import { isDay } from '../fields/read-figure.ts';
import { SavedField } from '../fields/saved-field.tsx';
import { useScene } from '../frame/scene.tsx';
import { dayOf } from '../summary/file-name.ts';
import { Choice } from './choice.tsx';
import { DecimalField } from './decimal-field.tsx';

/** What other currencies are taken for, each with the day it was looked up: those of the offers, and any that a person adds. */
export function RatesEditor() {
  const { volumes: words, costs } = useMessages().estimates;
  const { snapshot } = useScene();
  const { fields } = useBrief();
  const [added, setAdded] = useState<readonly Currency[]>([]);
  const used = new Set<Currency>([
    ...added,
    ...fields.rates.map(({ currency }) => currency),
    ...snapshot.estimates.flatMap(({ feeLines }) => feeLines.map(({ currency }) => currency)),
  ]);
  const shown = currencies.filter((currency) => currency !== 'JPY' && used.has(currency));
  const free = currencies.filter((currency) => currency !== 'JPY' && !used.has(currency));
  return (
    <fieldset className="es-rates">
      <legend className="lbl">{words.rates}</legend>
      {shown.map((currency) => (
        <RateRow key={currency} currency={currency} fields={fields} />
      ))}
      <Choice
        label={words.addRate}
        value=""
        options={[
          { value: '', label: words.chooseRate },
          ...free.map((value) => ({ value, label: `${value} ${costs.symbols[value]}` })),
        ]}
        onChange={(value) => {
          const currency = free.find((one) => one === value);
          if (currency) setAdded([...added, currency]);
        }}
      />
    </fieldset>
  );
}

function RateRow({ currency, fields }: { currency: Currency; fields: BriefFields }) {
  const { volumes: words, costs } = useMessages().estimates;
  const { bad } = useMessages().brief;
  const { save, draftKey } = useBrief();
  const { clock } = useServices();
  const rate = fields.rates.find((one) => one.currency === currency);
  return (
    <div className="es-rate">
      <DecimalField
        draftKey={draftKey(`rate ${currency}`)}
        label={words.rate(currency)}
        unit={costs.counted.sales}
        value={rate?.yen ?? null}
        onSave={(yen) => {
          const now = clock.instant();
          const asOf = dayOf(now, -new Date(now).getTimezoneOffset());
          return save(({ rates }) => ({
            rates: withRate(
              rates,
              currency,
              yen === null || yen === '0' ? null : { currency, yen, asOf },
            ),
          }));
        }}
      />
      {rate && (
        <SavedField
          draftKey={draftKey(`rate day ${currency}`)}
          label={words.rateDay(currency)}
          value={rate.asOf ?? ''}
          placeholder="2026-11-20"
          problem={(text) => (text.trim() === '' || isDay(text.trim()) ? undefined : bad.day)}
          onSave={(text) =>
            save(({ rates }) => ({
              rates: withRate(rates, currency, {
                ...rate,
                asOf: text.trim() === '' ? null : text.trim(),
              }),
            }))
          }
        />
      )}
    </div>
  );
}

/** The rates with the one of a currency set, or taken out. */
export function withRate(rates: readonly Rate[], currency: Currency, rate: Rate | null): Rate[] {
  const others = rates.filter((one) => one.currency !== currency);
  return rate === null ? others : [...others, rate];
}
