import { extractFacts } from '#shared/facts/extract-facts.ts';

import {
  type Label,
  labelledTexts,
  type LabelledText,
  labelOfFact,
  vendorPages,
} from '../fixtures/facts/labelled-texts.ts';
import { type LabelScore, scoreLabels, type Tally } from '../fixtures/facts/score-labels.ts';

/**
 * How well facts are read: precision, recall and F1 by kind and language over a file of labelled texts (without one: our own), and
 * the time for 1,000 characters. `--json` prints the numbers, `--errors` every miss and every false reading.
 */
export function benchFacts(options: readonly string[]): string {
  const path = options.find((option) => !option.startsWith('--'));
  const texts = labelledTexts(path ?? vendorPages);
  const predictions = new Map(texts.map(({ id, text }) => [id, read(text)]));
  const score = (list: readonly LabelledText[]) => scoreLabels(list, predictions);
  const scores = {
    all: score(texts),
    ja: score(texts.filter(({ lang }) => lang === 'ja')),
    en: score(texts.filter(({ lang }) => lang === 'en')),
  };
  const millisecondsPer1000 = timePer1000(texts);
  if (options.includes('--json'))
    return JSON.stringify({ ...scores, millisecondsPer1000 }, null, 1);
  const errors = options.includes('--errors')
    ? scores.all.errors.map((error) => JSON.stringify(error))
    : [];
  const tables = Object.entries(scores).map(([name, one]) => tableOf(name, one));
  return [...tables, `${millisecondsPer1000.toFixed(2)} ms for 1,000 characters`, ...errors].join(
    '\n\n',
  );
}

function read(text: string): Label[] {
  return extractFacts({ text }).flatMap((fact) => labelOfFact(fact) ?? []);
}

/** User time of the processor, the least of many runs over all texts: whatever else the machine does only adds to it. */
function timePer1000(texts: readonly LabelledText[]): number {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  // The clock of the processor ticks coarsely, so each run reads a good many characters.
  const rounds = Math.ceil(150_000 / length);
  const times = Array.from({ length: 12 }, () => {
    const from = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1)
      for (const { text } of texts) extractFacts({ text });
    return process.cpuUsage(from).user / (length * rounds);
  });
  return Math.min(...times);
}

function percent(share: number): string {
  return Number.isFinite(share) ? (100 * share).toFixed(1) : '-';
}

function tableOf(
  name: string,
  { kinds, micro, feeSecondary, itemsWithoutFacts, items }: LabelScore,
): string {
  const { label, tax, basis, of } = feeSecondary;
  return [
    `${name}: ${items} texts${' '.repeat(8)}gold   tp   fp   fn   prec recall     f1`,
    ...Object.entries(kinds).map(([kind, tally]) => row(kind, tally)),
    row('all kinds', micro),
    `right fees: label ${percent(label)}, tax ${percent(tax)}, basis ${percent(basis)}, base ${percent(of)}`,
    `texts without facts: ${itemsWithoutFacts.items}, false readings in them: ${itemsWithoutFacts.falseAlarms}`,
  ].join('\n');
}

function row(kind: string, { tp, fp, fn, precision, recall, f1 }: Tally): string {
  const counts = [tp + fn, tp, fp, fn].map((count) => String(count).padStart(5));
  const shares = [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(7));
  return `${kind.padEnd(20)}${counts.join('')}${shares.join('')}`;
}
