import type { Messages } from '#shared/locales/messages.ts';
import {
  emptyPlan,
  planId,
  type PlanFields,
  reviewMonths,
  riskFamilies,
} from '#shared/model/plan.ts';
import type { AnyRecord, Change } from '#shared/model/record.ts';

type Plan = PlanFields;

/** What to set in the plan: fields, or a function of the fields as they are when the write's turn has come. */
export type PlanEdit = Partial<Plan> | ((fields: Plan) => Partial<Plan>);

/** The change that edits the plan as `record` holds it; the first one makes the plan. */
export function planChange(
  evaluationId: string,
  record: AnyRecord | undefined,
  edit: PlanEdit,
): Change {
  const known = record?.kind === 'plan' && !record.deleted ? record.fields : null;
  const set = typeof edit === 'function' ? edit(known ?? emptyPlan) : edit;
  return {
    kind: 'plan',
    id: planId(evaluationId),
    evaluationId,
    set: known === null ? { ...emptyPlan, ...set } : set,
    deleted: false,
  };
}

/** The comments with the one on a vendor set; an empty one is left out. */
export function withComment(
  comments: Plan['comments'],
  vendorId: string,
  text: string,
): Plan['comments'] {
  const others = comments.filter((one) => one.vendorId !== vendorId);
  return text === '' ? others : [...others, { vendorId, text }];
}

/** The asks with asker or day of one open criterion set; one that says neither is left out. */
export function withAsk(
  asks: Plan['asks'],
  { vendorId, criterionId }: Pick<Plan['asks'][number], 'vendorId' | 'criterionId'>,
  set: Partial<Pick<Plan['asks'][number], 'asker' | 'dueOn'>>,
): Plan['asks'] {
  const isIt = (one: Plan['asks'][number]) =>
    one.vendorId === vendorId && one.criterionId === criterionId;
  const known = asks.find(isIt) ?? { vendorId, criterionId, asker: '', dueOn: null };
  const next = { ...known, ...set };
  const others = asks.filter((one) => !isIt(one));
  return next.asker === '' && next.dueOn === null ? others : [...others, next];
}

/** The dates of review with one of them set; one that says nothing is left out. */
export function withReview(
  reviews: Plan['reviews'],
  month: Plan['reviews'][number]['month'],
  set: Partial<Pick<Plan['reviews'][number], 'on' | 'check'>>,
): Plan['reviews'] {
  const known = reviews.find((one) => one.month === month) ?? { month, on: null, check: '' };
  const next = { ...known, ...set };
  return reviewMonths.flatMap((one) => {
    const review = one === month ? next : reviews.find((entry) => entry.month === one);
    return review && (review.on !== null || review.check !== '') ? [review] : [];
  });
}

/** The stances with the one on a topic set; an empty one is left out. */
export function withStance(
  conflicts: Plan['conflicts'],
  topic: Plan['conflicts'][number]['topic'],
  stance: string,
): Plan['conflicts'] {
  const others = conflicts.filter((one) => one.topic !== topic);
  return stance === '' ? others : [...others, { topic, stance }];
}

const emptyPilot: NonNullable<Plan['pilot']> = {
  scope: '',
  startOn: null,
  endOn: null,
  budgetYen: null,
  go: [],
  stop: [],
};

/** The pilot with some of it set; `null` when nothing is left of it. */
export function withPilot(
  pilot: Plan['pilot'],
  set: Partial<NonNullable<Plan['pilot']>>,
): Plan['pilot'] {
  const next = { ...emptyPilot, ...pilot, ...set };
  const { scope, startOn, endOn, budgetYen, go, stop } = next;
  const bare = [startOn, endOn, budgetYen].every((value) => value === null);
  return scope === '' && bare && go.length === 0 && stop.length === 0 ? null : next;
}

const emptyAgreement: NonNullable<Plan['agreement']> = {
  measures: [],
  frequency: '',
  format: '',
  meeting: '',
  decides: '',
};

/** The agreement with some of it set; `null` when nothing is left of it. */
export function withAgreement(
  agreement: Plan['agreement'],
  set: Partial<NonNullable<Plan['agreement']>>,
): Plan['agreement'] {
  const next = { ...emptyAgreement, ...agreement, ...set };
  const { measures, frequency, format, meeting, decides } = next;
  return measures.length === 0 && `${frequency}${format}${meeting}${decides}` === '' ? null : next;
}

const noHire: NonNullable<Plan['hire']> = {
  wagesYen: 0,
  recruitingYen: 0,
  trainingYen: 0,
  managementYen: 0,
  lossYen: 0,
};

/** The cost of hiring with one amount set; `null` when all are zero. */
export function withHire(
  hire: Plan['hire'],
  set: Partial<NonNullable<Plan['hire']>>,
): Plan['hire'] {
  const next = { ...noHire, ...hire, ...set };
  return Object.values(next).every((yen) => yen === 0) ? null : next;
}

type Usual = Messages['plan'];

/** The risks with the usual one of each family that has none yet. */
export function withUsualRisks(risks: Plan['risks'], { risks: words }: Usual): Plan['risks'] {
  const missing = riskFamilies.filter((family) => !risks.some((risk) => risk.family === family));
  return [
    ...risks,
    ...missing.map((family) => ({
      family,
      vendorId: null,
      ...words.usual[family],
      owner: '',
      dueOn: null,
    })),
  ];
}

/** The reviews with their usual subject and their day, counted from the start, where either is missing. */
export function withUsualReviews(
  reviews: Plan['reviews'],
  startOn: string | null,
  { reviews: words }: Usual,
): Plan['reviews'] {
  return reviewMonths.map((month) => {
    const known = reviews.find((one) => one.month === month);
    return {
      month,
      on: known?.on ?? (startOn === null ? null : monthsLater(startOn, month)),
      check: known?.check || words.usual[month],
    };
  });
}

/** A day so many months later; the last of the month where that month is shorter. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** A text of several lines as the list of those that say something. */
export function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
