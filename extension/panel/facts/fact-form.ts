import { numberFromText } from '#extension/ui/number-text.ts';
import { grouped } from '#shared/locales/grouped.ts';
import {
  currencies,
  type Currency,
  feeBases,
  feeUnits,
  percentBases,
  taxStates,
} from '#shared/model/fee.ts';
import type { Entity } from '#shared/model/snapshot.ts';

import { typedInDraft } from './typed-in-draft.ts';

type Fact = Entity<'fact'>;

/** What a price is: an amount in a currency, or a percentage of something. */
export const priceKinds = [...currencies, ...percentBases] as const;

/** A fact while a person corrects it: everything is text. */
export type FactForm = {
  label: string;
  low: string;
  high: string;
  price: (typeof priceKinds)[number];
  unit: string;
  basis: (typeof feeBases)[number];
  tax: (typeof taxStates)[number];
  text: string;
};

/** The fact as it stands, to be typed over. */
export function formOf(fact: Fact): FactForm {
  const { label, low, high, unit, text, tax } = fact;
  return {
    label,
    low: low === null ? '' : grouped(low),
    high: high === null ? '' : grouped(high),
    price: fact.percentOf ?? fact.currency ?? currencyIn(fact.quote) ?? 'JPY',
    unit,
    basis: fact.basis ?? 'fixed',
    tax,
    text,
  };
}

const currencyWords: readonly { currency: Currency; words: RegExp }[] = [
  { currency: 'AUD', words: /\bAUD\b|AU?\$|豪ドル|オーストラリアドル/u },
  { currency: 'CAD', words: /\bCAD\b|CA?\$|カナダドル/u },
  { currency: 'CHF', words: /\bCHF\b|スイスフラン/u },
  { currency: 'CNY', words: /\b(?:CNY|RMB)\b|人民元|\d ?元/u },
  { currency: 'HKD', words: /\bHKD\b|HK\$|香港ドル/u },
  { currency: 'KRW', words: /\bKRW\b|₩|ウォン/u },
  { currency: 'SGD', words: /\bSGD\b|S\$|シンガポールドル/u },
  { currency: 'TWD', words: /\bTWD\b|NT\$|台湾ドル/u },
];

/** The currency that the words of a price name, where the rules of reading leave it open. */
function currencyIn(words: string): Currency | null {
  return currencyWords.find((one) => one.words.test(words))?.currency ?? null;
}

/** What was typed before, from the draft; what it does not hold stands as in the fact. */
export function formOfDraft(draft: string, fact: Fact): FactForm {
  const form = formOf(fact);
  const typed = typedInDraft(draft);
  const text = (name: keyof FactForm) => typed.get(name) ?? form[name];
  return {
    label: text('label'),
    low: text('low'),
    high: text('high'),
    price: priceKinds.find((one) => one === text('price')) ?? form.price,
    unit: text('unit'),
    basis: feeBases.find((one) => one === text('basis')) ?? form.basis,
    tax: taxStates.find((one) => one === text('tax')) ?? form.tax,
    text: text('text'),
  };
}

export type FormTrouble = { field: 'low' | 'high'; why: 'number' | 'order' };

/** The corrected fact, or what is wrong with a field. Terms have one value, which is both ends. */
export function factOfForm(form: FactForm, fact: Fact): Fact | FormTrouble {
  const isFee = fact.kind === 'fee';
  const low = endOf(form.low);
  const high = isFee ? endOf(form.high) : low;
  if (low === undefined) return { field: 'low', why: 'number' };
  if (high === undefined) return { field: 'high', why: 'number' };
  if (low !== null && high !== null && low > high) return { field: 'high', why: 'order' };
  const corrected: Fact = { ...fact, label: form.label.trim(), low, high, text: form.text.trim() };
  if (!isFee) return corrected;
  const currency = currencies.find((one) => one === form.price) ?? null;
  const percentOf = percentBases.find((one) => one === form.price) ?? null;
  const unit = feeUnits.find((one) => one === form.unit) ?? 'other';
  return { ...corrected, currency, percentOf, unit, basis: form.basis, tax: form.tax };
}

/** The number in a field, `null` where it is empty, `undefined` where it is none. */
function endOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const number = numberFromText(text);
  return number === null || number < 0 ? undefined : number;
}
