import type { Language, Messages } from '#shared/locales/messages.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import { mustHaves } from '#shared/rubric/must-haves.ts';

/** A part of the page that candidates get. */
type PagePart = { title: string; lines: string[] };

/** The page that all candidates get alike, as data. */
export type OnePage = { heading: string; parts: PagePart[] };

type Words = Messages['brief'];

/**
 * What a candidate needs to propose: purpose, KGI and how KPI lead to it, issues, scope, volumes, must-haves. Budget, ceiling and weights stay
 * in the house. Parts without anything are left out.
 */
export function onePage(
  { evaluation, brief }: Pick<Snapshot, 'evaluation' | 'brief'>,
  { words, purpose, language }: { words: Words; purpose: string; language: Language },
): OnePage {
  const labels = words.handout;
  const company = brief?.company.trim() ?? '';
  const heading = company === '' ? evaluation.title : labels.heading(company, evaluation.title);
  if (!brief) return { heading, parts: [] };
  const musts = evaluation.mustHaves.map(
    (id) => mustHaves.find((one) => one.id === id)?.label[language] ?? id,
  );
  const parts: PagePart[] = [
    { title: labels.purpose, lines: [purpose] },
    { title: labels.kgi, lines: [brief.kgi] },
    { title: labels.kpis, lines: brief.kpis.map(({ name, leads }) => labels.kpi(name, leads)) },
    { title: labels.issues, lines: issueLines(brief, words) },
    { title: labels.scope, lines: scopeLines(brief, words) },
    { title: labels.volumes, lines: volumeLines(brief, words) },
    { title: labels.mustHaves, lines: musts },
  ];
  return {
    heading,
    parts: parts
      .map(({ title, lines }) => ({ title, lines: lines.filter((line) => line.trim() !== '') }))
      .filter(({ lines }) => lines.length > 0),
  };
}

type Brief = NonNullable<Snapshot['brief']>;

function issueLines({ issues }: Brief, { issues: words, handout }: Words): string[] {
  return issues
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, figure, episode, goal }, place) => {
      const more = [figure, episode].filter((one) => one.trim() !== '');
      const said = [text, ...more].join(handout.separator);
      const wanted = goal.trim() === '' ? '' : ` → ${handout.line(words.goal, goal)}`;
      return `${place + 1}. ${said}${wanted}`;
    });
}

function scopeLines({ scope }: Brief, { scope: words, handout }: Words): string[] {
  return scope
    .filter(({ task }) => task.trim() !== '')
    .map(({ task, assignment, condition }) => {
      const who = handout.line(task, words.assignments[assignment]);
      return condition.trim() === '' ? who : `${who}${handout.separator}${condition}`;
    });
}

function volumeLines(brief: Brief, { handout: words }: Words): string[] {
  const count = (label: string, value: number | null) =>
    value === null ? [] : [words.line(label, words.perMonth(String(value)))];
  return [
    ...count(words.orders, brief.ordersPerMonth),
    ...count(words.peak, brief.ordersAtPeak),
    ...count(words.inquiries, brief.inquiriesPerMonth),
    ...(brief.startOn === null ? [] : [words.line(words.startOn, brief.startOn)]),
  ];
}

/** The page as plain text. */
export function pageText({ heading, parts }: OnePage): string {
  const blocks = parts.map(({ title, lines }) =>
    [`■ ${title}`, ...lines.map((line) => `・${line}`)].join('\n'),
  );
  return [heading, ...blocks].join('\n\n');
}

/** The page as HTML to print: text only, nothing in it is read as markup. */
export function pageHtml(page: OnePage, language: Language): string {
  const parts = page.parts.map(
    ({ title, lines }) =>
      `<h2>${escaped(title)}</h2><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
  );
  const style =
    '@page{size:A4;margin:16mm}body{font:11pt/1.6 system-ui,sans-serif;color:#111}h1{font-size:16pt;margin:0 0 8pt}h2{font-size:12pt;margin:10pt 0 2pt}ul{margin:0;padding-left:14pt}';
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escaped(page.heading)}</title><style>${style}</style><h1>${escaped(page.heading)}</h1>${parts.join('')}</html>`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** A short name for a text: the same for the same text, almost surely another for another (FNV-1a, 32 bits). */
export function stateName(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  const digits = hash.toString(16).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
