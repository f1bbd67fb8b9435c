import { describePassage } from '#shared/capture/describe-passage.ts';
import { look } from '#shared/recheck/look.ts';
import type { Visit } from '#shared/recheck/visits.ts';

import { finders } from './anchoring/finders.ts';
import { measure, type Measurement } from './measure.ts';

/** The ones that tolerate edits. */
const peers = finders.slice(1, 3);
const pages = 30;
const quotesPerPage = 10;
const linesPerPage = 300;

const line = (page: number, index: number) =>
  `第${page}-${index}項 発送代行は1件あたり${400 + ((page * 31 + index) % 97)}円、最低契約期間は${1 + (index % 12)}か月、解約は${1 + (index % 3)}か月前までにお知らせください。`;

/** Looking at a shortlist again: 300 quotes over 30 pages of 20 kB, a tenth of whose lines were changed since; fetching is not counted. */
export function benchRecheck(): Measurement[] {
  const day = { evaluationId: 'evaluation-1', at: '2026-11-20T00:00:00.000Z' };
  const texts = Array.from({ length: pages }, (_, page) => textOf(page));
  const visits = texts.map((text, page) => visitOf(text, page));
  const present = texts.map((text) =>
    text
      .split('\n')
      .map((words, index) => (index % 10 === 0 ? words.replace('か月、', 'か月間、') : words))
      .join('\n'),
  );
  return [
    measure(
      '300 quotes on 30 pages looked at again',
      { prepare: () => present, runs: 7, budget: 1000 },
      (now) => visits.map((visit, page) => look(visit, now[page] ?? null, day)),
    ),
    ...peers.map(({ name, prepare }) =>
      measure(
        `the same passages found by ${name}`,
        { prepare: () => present, runs: 3, warmUps: 1 },
        (now) =>
          visits.map(({ passages }, page) => {
            const find = prepare(now[page] ?? '');
            return passages.map(({ selector }) => find(selector));
          }),
      ),
    ),
  ];
}

function textOf(page: number): string {
  return Array.from({ length: linesPerPage }, (_, index) => line(page, index)).join('\n');
}

function visitOf(text: string, page: number): Visit {
  const step = linesPerPage / quotesPerPage;
  const passages = Array.from({ length: quotesPerPage }, (_, quote) => {
    const words = line(page, quote * step);
    const start = text.indexOf(words);
    const selector = describePassage(text, start, start + words.length);
    return { evidenceId: `evidence-${page}-${quote}`, selector };
  });
  return { url: `https://vendor-${page}.example/`, passages };
}
