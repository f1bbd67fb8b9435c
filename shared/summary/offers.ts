import {
  clip,
  nameCell,
  right,
  section,
  shortName,
  sideBySide,
  type SummaryContext,
  table,
} from './context.ts';
import type { SummarySection, SummarySpread } from './document.ts';
import type { CostRow, CostTable } from './offer-input.ts';

const scenarios = ['low', 'base', 'high'] as const;
/** Vendors whose costs stand on the first page. */
const costLimit = 5;

/** Costs of the shortlisted vendors in three scenarios against budget and ceiling; nothing where no offer is priced. */
export function costSection(context: SummaryContext): SummarySection[] {
  const { messages, options, listed } = context;
  const costs = options.costs;
  if (!costs || !costs.rows.some(({ yen }) => yen !== null)) return [];
  const offers = listed
    .map(({ vendorId }) => offerOf(costs, vendorId))
    .filter(({ row }) => row.some((cell) => cell?.yen !== null && cell !== undefined))
    .slice(0, costLimit);
  const rows = offers.map(({ vendorId, row }) => [
    nameCell(context, vendorId, 14),
    ...row.map((cell) => costCell(context, costs, cell)),
    verdict(context, costs, row),
  ]);
  const head = [
    messages.vendor,
    ...scenarios.map((scenario) => right(messages[scenario])),
    messages.againstLimits,
  ];
  const spreads = offers.flatMap(({ vendorId, row }) => spreadOf(context, vendorId, row));
  return section(
    'costs',
    messages.costs,
    [
      ...table(head, rows),
      ...(spreads.length === 0
        ? []
        : [
            {
              kind: 'spreads' as const,
              spreads,
              budgetYen: costs.budgetYen,
              ceilingYen: costs.ceilingYen,
            },
          ]),
    ],
    messages.costsNote,
  );
}

type Offer = (CostRow | undefined)[];

function offerOf(costs: CostTable, vendorId: string) {
  const row: Offer = scenarios.map((scenario) =>
    costs.rows.find((one) => one.vendorId === vendorId && one.scenario === scenario),
  );
  return { vendorId, row };
}

function costCell({ messages }: SummaryContext, costs: CostTable, cell: CostRow | undefined) {
  if (!cell || cell.yen === null) return { text: '—' };
  const over = costs.ceilingYen !== null && cell.yen > costs.ceilingYen;
  const text = `${messages.inTenThousands(cell.yen)}${cell.unpriced > 0 ? '+' : ''}`;
  return over ? { text, tone: 'bad' as const } : { text };
}

function verdict({ messages }: SummaryContext, costs: CostTable, row: Offer): string {
  const { budgetYen, ceilingYen } = costs;
  const unpriced = Math.max(0, ...row.map((cell) => cell?.unpriced ?? 0));
  const above = (limit: number | null) =>
    row.find((cell) => limit !== null && (cell?.yen ?? 0) > limit)?.scenario;
  const broken = above(ceilingYen);
  const unknown = unpriced > 0 || row.some((cell) => (cell?.yen ?? null) === null);
  if (broken !== undefined) return messages.overCeiling(messages[broken]);
  if (budgetYen === null && ceilingYen === null) return messages.noLimits;
  // A sum from which something is missing proves no limit kept.
  if (unknown) return messages.undecided(unpriced);
  if (budgetYen !== null && above(budgetYen) === undefined) return messages.withinBudget;
  return ceilingYen === null ? messages.overBudget : messages.withinCeiling;
}

function spreadOf(context: SummaryContext, vendorId: string, row: Offer): SummarySpread[] {
  const { messages } = context;
  const [low, base, high] = row.map((cell) => cell?.yen ?? null);
  if (low == null || base == null || high == null) return [];
  const name = clip(shortName(context, vendorId), 12);
  const [a, b, c] = [low, base, high].map(messages.inTenThousands);
  return [{ name, low, base, high, label: messages.rangeLabel(name, a ?? '', b ?? '', c ?? '') }];
}

/** The terms of the offers side by side, one column a vendor; nothing without terms. */
export function termsSection(context: SummaryContext): SummarySection[] {
  const { messages, options } = context;
  const lines = (options.terms ?? []).map(({ label, cells }) => ({
    label,
    cellOf: (vendorId: string) => cells.find((cell) => cell.vendorId === vendorId)?.text ?? '—',
  }));
  return section('terms', messages.terms, sideBySide(context, messages.term, lines));
}

/** Doing it with own people beside handing it out: all costs of hiring (S4-13), and each offer's base scenario. */
export function hireSection(context: SummaryContext): SummarySection[] {
  const { snapshot, messages, options, listed } = context;
  const hire = snapshot.plan?.hire;
  if (!hire) return [];
  const own = [
    [messages.wages, hire.wagesYen],
    [messages.recruiting, hire.recruitingYen],
    [messages.training, hire.trainingYen],
    [messages.management, hire.managementYen],
    [messages.loss, hire.lossYen],
  ] as const;
  const sum = own.reduce((total, [, yen]) => total + yen, 0);
  const offers = listed.flatMap(({ vendorId }) => {
    const cost = options.costs?.rows.find(
      (row) => row.vendorId === vendorId && row.scenario === 'base',
    );
    if (!cost || cost.yen === null) return [];
    const text = `${messages.yen(cost.yen)}${cost.unpriced > 0 ? '+' : ''}`;
    return [[messages.outsourceSum(shortName(context, vendorId)), text]];
  });
  return section(
    'hire',
    messages.hire,
    table(
      [messages.item, right(messages.amount)],
      [
        ...own.map(([label, yen]) => [label, messages.yen(yen)]),
        [messages.hireSum, { text: messages.yen(sum), tone: 'strong' }],
        ...offers,
      ],
    ),
    messages.hireNote,
  );
}
