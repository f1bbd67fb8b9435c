import type { EstimateFields, FeeLine, Term } from '../model/estimate.ts';

/** What of a line can differ between two quotes, in the order in which it is told. */
const lineAspects = {
  label: ({ label }) => label,
  price: ({ pricing, currency, low, high, percent, tiers, tiering, sizes }) => [
    pricing,
    currency,
    low,
    high,
    percent,
    tiers,
    tiers.length > 0 ? tiering : '',
    sizes,
  ],
  unit: ({ unit, basis }) => [unit, basis],
  quantity: ({ measure, ownVolume }) => [measure, ownVolume],
  minimum: ({ minimum }) => minimum,
  maximum: ({ maximum }) => maximum,
  performance: ({ performance }) => performance,
  tax: ({ tax }) => tax,
  role: ({ role, taken }) => [role, taken],
  condition: ({ condition }) => condition,
} satisfies Record<string, (line: FeeLine) => unknown>;
type LineAspect = keyof typeof lineAspects;

export type LineChange =
  | { kind: 'added'; after: FeeLine }
  | { kind: 'removed'; before: FeeLine }
  | { kind: 'changed'; before: FeeLine; after: FeeLine; aspects: LineAspect[] };
export type TermChange =
  | { kind: 'added'; after: Term }
  | { kind: 'removed'; before: Term }
  | { kind: 'changed'; before: Term; after: Term };

/** What changed since an earlier quote. Where it was read plays no part. */
export type VersionChanges = { lines: LineChange[]; terms: TermChange[] };

type Offer = Pick<EstimateFields, 'feeLines' | 'terms'>;

/**
 * The differences between two versions of an offer: lines that are gone, changed (in the order of the new version) and new. A line is found
 * again by its id, else by label and unit where only one of each has them, because a quote typed anew has other ids.
 */
export function compareVersions(before: Offer, after: Offer): VersionChanges {
  const pairs = pairsOf(before.feeLines, after.feeLines);
  const paired = new Set(pairs.values());
  return {
    lines: [
      ...before.feeLines
        .filter((line) => !paired.has(line))
        .map((line): LineChange => ({ kind: 'removed', before: line })),
      ...after.feeLines.flatMap((line) => changeOf(pairs.get(line), line)),
    ],
    terms: termChanges(before.terms, after.terms),
  };
}

function changeOf(old: FeeLine | undefined, line: FeeLine): LineChange[] {
  if (!old) return [{ kind: 'added', after: line }];
  const aspects = aspectNames.filter(
    (aspect) =>
      JSON.stringify(lineAspects[aspect](old)) !== JSON.stringify(lineAspects[aspect](line)),
  );
  return aspects.length === 0 ? [] : [{ kind: 'changed', before: old, after: line, aspects }];
}

const aspectNames: readonly LineAspect[] = [
  'label',
  'price',
  'unit',
  'quantity',
  'minimum',
  'maximum',
  'performance',
  'tax',
  'role',
  'condition',
];

/** For each new line the old one it continues. */
function pairsOf(before: readonly FeeLine[], after: readonly FeeLine[]): Map<FeeLine, FeeLine> {
  const pairs = new Map<FeeLine, FeeLine>();
  for (const line of after) {
    const same = before.find(({ id }) => id === line.id);
    if (same) pairs.set(line, same);
  }
  const used = new Set(pairs.values());
  const free = before.filter((line) => !used.has(line));
  const fresh = after.filter((line) => !pairs.has(line));
  for (const line of fresh) {
    const old = free.filter((one) => nameOf(one) === nameOf(line));
    const rivals = fresh.filter((one) => nameOf(one) === nameOf(line));
    const [only] = old;
    if (only && old.length === 1 && rivals.length === 1) pairs.set(line, only);
  }
  return pairs;
}

function nameOf({ label, unit, role }: FeeLine): string {
  return JSON.stringify([label.normalize('NFKC').trim().toLowerCase(), unit, role]);
}

function termChanges(before: readonly Term[], after: readonly Term[]): TermChange[] {
  const gone = before.filter(({ kind }) => !after.some((term) => term.kind === kind));
  return [
    ...gone.map((term): TermChange => ({ kind: 'removed', before: term })),
    ...after.flatMap((term): TermChange[] => {
      const old = before.find(({ kind }) => kind === term.kind);
      if (!old) return [{ kind: 'added', after: term }];
      const isSame = old.value === term.value && old.text === term.text;
      return isSame ? [] : [{ kind: 'changed', before: old, after: term }];
    }),
  ];
}
