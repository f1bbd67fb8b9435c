import { estimatePartOf } from '#shared/costs/line-of-fact.ts';
import { lineOfGroup } from '#shared/costs/price-groups.ts';
import { grouped } from '#shared/locales/grouped.ts';
import type { Messages } from '#shared/locales/messages.ts';
import type { FeeLine } from '#shared/model/estimate.ts';

import type { FactRow } from './fact-rows.ts';
import { factWords, lineWords, rangeWords, type ValueWords } from './fact-words.ts';

/** The fee line that accepting a row makes; `null` where it is no fee. */
export function rowLine({ fact, members }: FactRow): FeeLine | null {
  if (members.length > 0) return lineOfGroup(members.map((member) => member.fact));
  const part = estimatePartOf(fact);
  return part.kind === 'fee-line' ? part.line : null;
}

/** The words of a row. */
export function rowWords(row: FactRow, messages: Messages): ValueWords {
  const line = row.members.length > 0 ? rowLine(row) : null;
  return line === null ? factWords(row.fact, messages) : lineWords(line, messages);
}

/** A row in one phrase, for the names of buttons and for what was done. */
export function rowName(row: FactRow, messages: Messages): string {
  const { label, value, unit } = rowWords(row, messages);
  return messages.facts.rowOf(label, unit === '' ? value : `${value} ${unit}`);
}

/** The prices of a group one by one; empty for a row of its own. */
export function rowParts(row: FactRow, { facts: words }: Messages): string[] {
  const line = row.members.length > 0 ? rowLine(row) : null;
  if (line === null) return [];
  const { group } = words;
  return [
    ...line.tiers.map(({ upTo, price }) =>
      group.step(upTo === null ? group.above : words.value.upTo(grouped(upTo)), grouped(price)),
    ),
    ...line.sizes.map((size) => group.step(size.name, rangeWords(size, words))),
  ];
}
