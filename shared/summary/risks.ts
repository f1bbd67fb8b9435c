import { type Risk, riskFamilies } from '../model/plan.ts';
import { localTime, shortDay } from '../time/local-time.ts';
import { clip, dayText, section, shortName, type SummaryContext, table } from './context.ts';
import type { SummaryCell, SummarySection } from './document.ts';

/** Risks on the first page. */
const frontRisks = 4;
/** Characters of a cell there, and in the annex. */
const frontLength = 28;
const annexLength = 300;

/** The first risks of the register with their counter-measures; nothing while nobody wrote one. */
export function riskSection(context: SummaryContext): SummarySection[] {
  const { messages, snapshot } = context;
  const risks = snapshot.plan?.risks ?? [];
  const rows = risks.slice(0, frontRisks).map((risk) => riskCells(context, risk, frontLength));
  const rest = risks.length - rows.length;
  const more =
    rest > 0 ? [{ kind: 'text' as const, text: messages.riskMore(rest), big: false }] : [];
  return section('risks', messages.risks, [...table(headOf(context), rows), ...more]);
}

/** The whole register by family, and the families about which nobody has thought yet. */
export function registerSection(context: SummaryContext): SummarySection[] {
  const { messages, snapshot } = context;
  const risks = snapshot.plan?.risks ?? [];
  if (risks.length === 0) return [];
  const rows = riskFamilies.flatMap((family) =>
    risks
      .filter((risk) => risk.family === family)
      .map((risk) => riskCells(context, risk, annexLength)),
  );
  const without = riskFamilies
    .filter((family) => !risks.some((risk) => risk.family === family))
    .map((family) => messages.families[family])
    .join(messages.listSeparator);
  return section('register', messages.risks, [
    ...table(headOf(context), rows),
    ...(without === ''
      ? []
      : [{ kind: 'text' as const, text: messages.familiesWithout(without), big: false }]),
  ]);
}

function headOf({ messages }: SummaryContext): string[] {
  return [
    messages.family,
    messages.vendor,
    messages.risk,
    messages.counterMeasure,
    messages.ownerAndDay,
  ];
}

function riskCells(context: SummaryContext, risk: Risk, length: number): (string | SummaryCell)[] {
  const { messages, options } = context;
  const due =
    length === annexLength || risk.dueOn === null
      ? dayText(risk.dueOn, options.language)
      : shortDay(localTime(`${risk.dueOn}T00:00:00.000Z`, 0), options.language);
  const vendor = risk.vendorId === null ? messages.allVendors : shortName(context, risk.vendorId);
  return [
    messages.families[risk.family],
    clip(vendor || messages.allVendors, Math.min(length, length === annexLength ? 40 : 12)),
    clip(risk.text, length),
    clip(risk.counter, length),
    [clip(risk.owner, length === annexLength ? 40 : 8), due]
      .filter((part) => part !== '')
      .join(' ') || messages.nobody,
  ];
}
