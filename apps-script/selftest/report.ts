import type { Language } from '#shared/locales/language.ts';
import { selfTestMessagesFor, type SelfTestMessages } from '#shared/locales/self-test-messages.ts';

import type { Outcome } from './run.ts';

/** Where and when the probes ran, as far as it tells nothing about a person or a file. */
export interface Surroundings {
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly seconds: number;
  readonly version: string;
  readonly fileLocale: string;
  readonly userLocale: string;
  readonly fileTimeZone: string;
  readonly scriptTimeZone: string;
  /** Temporary sheets that are still there. */
  readonly leftSheets: number;
  /** Locale whose table of expectations was used. */
  readonly tableLocale: string;
}

/** Longer observations are cut: a report is pasted into an issue. */
const longest = 300;

/** The report as Markdown: counts, every difference, and what was not asked. */
export function reportOf(
  outcomes: readonly Outcome[],
  surroundings: Surroundings,
  language: Language,
): string {
  const words = selfTestMessagesFor(language);
  const notRun = outcomes.filter(({ result }) => result === 'not-run');
  const told = outcomes.filter(({ result }) => result === 'differs' || result === 'error');
  const lines = [
    `# ${words.title}`,
    '',
    ...headOf(surroundings, words),
    '',
    countsOf(outcomes, words),
    '',
    ...(told.length === 0 ? [words.noDifference] : tableOf(told, words)),
  ];
  if (surroundings.leftSheets > 0) lines.push('', words.leftSheets(surroundings.leftSheets));
  if (notRun.length > 0) lines.push('', words.notRunList(notRun.map(({ id }) => id).join(', ')));
  return `${lines.join('\n')}\n`;
}

function headOf(at: Surroundings, words: SelfTestMessages): string[] {
  return [
    `- ${words.startedAt}: ${at.startedAt} (${at.seconds} s)`,
    `- ${words.version}: ${at.version}`,
    `- ${words.locale}: ${at.fileLocale} / ${at.userLocale} (${words.table}: ${at.tableLocale})`,
    `- ${words.timeZone}: ${at.fileTimeZone} / ${at.scriptTimeZone}`,
  ];
}

function countsOf(outcomes: readonly Outcome[], words: SelfTestMessages): string {
  const results = ['same', 'differs', 'error', 'not-run'] as const;
  const counts = results.map(
    (wanted) =>
      `${words.results[wanted]} ${outcomes.filter(({ result }) => result === wanted).length}`,
  );
  return `${words.probes} ${outcomes.length}: ${counts.join(' / ')}`;
}

function tableOf(outcomes: readonly Outcome[], words: SelfTestMessages): string[] {
  const { id, asks, expected, seen, belief } = words.columns;
  return [
    `| ${[id, asks, expected, seen, belief].join(' | ')} |`,
    '| --- | --- | --- | --- | --- |',
    ...outcomes.map((outcome) => {
      const cells = [
        `${outcome.id}${outcome.result === 'error' ? ` (${words.results.error})` : ''}`,
        outcome.asks.replace(/\|/g, '\\|'),
        codeOf(outcome.expected),
        codeOf(withoutPersons(outcome.seen)),
        words.beliefs[outcome.belief],
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}

/** JSON as code in a cell of a table: characters that end either are written as JSON can. */
function codeOf(json: string): string {
  const shown = json.length > longest ? `${json.slice(0, longest)}…` : json;
  const safe = shown.replace(/\|/g, '\\u007c').replace(/`/g, '\\u0060');
  return `\`${safe === '' ? ' ' : safe}\``;
}

/** An error of the platform may name an account, a file or an address; a report must not. */
function withoutPersons(text: string): string {
  return text
    .replace(/https:\/\/(?:docs|script|drive)\.google\.com[^\s"\\]*/g, '<address>')
    .replace(/[\w.+-]+@[\w-]+\.[\w.-]+/g, '<e-mail>')
    .replace(/[A-Za-z0-9_-]*(?:\d[A-Za-z_-]|[A-Za-z_-]\d)[A-Za-z0-9_-]{24,}/g, '<id>');
}
