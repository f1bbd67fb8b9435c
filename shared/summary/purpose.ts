import { effectiveBrief } from '../costs/effective-brief.ts';
import { weightPresets } from '../rubric/weight-presets.ts';
import { clip, section, type SummaryContext } from './context.ts';
import type { SummarySection } from './document.ts';

/** Characters of one issue, and of the goal, that fit on the first page. */
const issueLength = 48;
const goalLength = 100;

/** Why something is bought: the purpose, the first three issues with their figures, the goal (S2-06) and what it may cost. */
export function purposeSection(context: SummaryContext): SummarySection[] {
  const { snapshot, messages } = context;
  const { brief } = snapshot;
  const known = brief && (brief.issues.length > 0 || brief.kgi !== '');
  const items = [
    known ? issuesOf(context) : messages.noPurpose,
    brief?.kgi ? messages.kgi(clip(brief.kgi, goalLength)) : '',
    limitsOf(context),
  ].filter((item) => item !== '');
  return section('purpose', messages.purpose, [{ kind: 'list', items }]);
}

function issuesOf({ snapshot, options }: SummaryContext): string {
  const { brief, evaluation } = snapshot;
  const preset =
    evaluation.purpose === 'neutral'
      ? []
      : [weightPresets[evaluation.purpose].label[options.language]];
  const issues = (brief?.issues ?? [])
    .slice(0, 3)
    .map(({ text, figure }) => clip(figure === '' ? text : `${text} (${figure})`, issueLength));
  return [...preset, ...issues].join(options.language === 'ja' ? '。' : '. ');
}

function limitsOf({ snapshot, messages }: SummaryContext): string {
  const { budgetYen, ceilingYen } = effectiveBrief(snapshot).brief;
  return [
    ...(budgetYen === null ? [] : [messages.budget(budgetYen)]),
    ...(ceilingYen === null ? [] : [messages.ceiling(ceilingYen)]),
  ].join(messages.listSeparator);
}
