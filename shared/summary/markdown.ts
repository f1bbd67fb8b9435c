import { messagesFor } from '../locales/messages.ts';
import type { SummaryDocument, SummaryVendor } from './document.ts';

/** The summary as GitHub-flavoured Markdown. Texts of other people are escaped, so that a quote cannot become markup. */
export function summaryMarkdown(document: SummaryDocument): string {
  const words = messagesFor(document.language).summary;
  const { recommendation } = document;
  const byline = [document.company, document.author, document.madeOn, document.startOn];
  return `${[
    `# ${escapeMarkdown(document.title)}`,
    '',
    `${words.heading} / ${byline
      .filter((part) => part !== '')
      .map(escapeMarkdown)
      .join(' / ')}`,
    ...section(words.purpose, list(document.purpose)),
    ...section(words.recommendation, [
      `**${escapeMarkdown(recommendation.sentence)}**`,
      ...[recommendation.reason, recommendation.condition].flatMap((line) =>
        line === '' ? [] : ['', escapeMarkdown(line)],
      ),
    ]),
    ...section(words.comparison, [words.comparisonNote(document.raters), '', ...table(document)]),
    ...section(words.robustness, list(document.robustness)),
    ...section(words.costs, list(document.costs)),
    ...section(words.unverified, list(document.unverified)),
    ...section(words.evidence, evidenceLines(document)),
    '',
    '---',
    '',
    `${document.madeWith} / ${document.asOf}`,
  ].join('\n')}\n`;
}

function list(lines: readonly string[]): string[] {
  return lines.map((line) => `- ${escapeMarkdown(line)}`);
}

function section(heading: string, lines: readonly string[]): string[] {
  return ['', `## ${heading}`, '', ...lines];
}

function table(document: SummaryDocument): string[] {
  const words = messagesFor(document.language).summary;
  const axes = document.vendors[0]?.axes ?? [];
  const head = [
    words.vendor,
    words.rank,
    words.total,
    ...axes.map(({ label, weight }) => `${label} ${weight}`),
    words.mustHaves,
    words.openCriteria,
  ];
  const rows = document.vendors.map((vendor) => [
    escapeMarkdown(vendor.name),
    vendor.rank === null ? '—' : String(vendor.rank),
    totalText(vendor) || words.notScored,
    ...vendor.axes.map(({ value }) => (value === null ? '—' : value.toFixed(1))),
    mustHaveText(vendor, document.language),
    vendor.open === 0 ? words.none : String(vendor.open),
  ]);
  const excluded = document.excluded.map(({ name, reason }) => [
    escapeMarkdown(name),
    '—',
    escapeMarkdown(reason),
    ...axes.map(() => ''),
    '',
    '',
  ]);
  return [head, head.map(() => '---'), ...rows, ...excluded].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}

/** `3.73 (3.57〜3.80)`, or just the total when nothing is open; empty without points. */
function totalText({ total, range }: SummaryVendor): string {
  return range === '' || total === '' ? total : `${total} (${range})`;
}

/** The must-haves of a vendor in words. */
export function mustHaveText({ mustHaves }: SummaryVendor, language: 'ja' | 'en'): string {
  const words = messagesFor(language).summary;
  if (mustHaves.failed > 0) return words.failed(mustHaves.failed);
  if (mustHaves.open > 0) return words.openMustHaves(mustHaves.open);
  return mustHaves.met > 0 ? words.allMet : '—';
}

function evidenceLines(document: SummaryDocument): string[] {
  const words = messagesFor(document.language).summary;
  if (document.evidence.length === 0) return [words.noEvidence];
  return document.evidence.map(({ strength, counter, vendor, quote, source, link, day }, index) => {
    const mark = counter ? ` (${words.counter})` : '';
    const from = escapeMarkdown(source);
    const where =
      link === ''
        ? from
        : `[${from === '' ? 'link' : from}](<${link.replace(/[<>\s]/g, encodeURIComponent)}>)`;
    return `${index + 1}. E${strength}${mark} ${escapeMarkdown(vendor)}: 「${escapeMarkdown(quote)}」 ${where} ${day}`;
  });
}

/** Text that Markdown shows as it is: marks that start markup are escaped, line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&$!]/g, (mark) => `\\${mark}`)
    .replace(/^(\s*)([-+]|\d+[.)])(\s)/, '$1\\$2$3')
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
}
