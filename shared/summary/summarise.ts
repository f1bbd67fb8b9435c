import { messagesFor } from '../locales/messages.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { compareVendors } from '../scoring/compare.ts';
import { localTime, longDay } from '../time/local-time.ts';
import { blindOffers, blindSnapshot } from './blind.ts';
import {
  backingSection,
  comparisonSection,
  notListedSection,
  radarBlock,
  wholeComparisonSection,
} from './comparison.ts';
import { clip, dayText, section, type SummaryContext, type SummaryOptions } from './context.ts';
import { disagreementSection } from './disagreement.ts';
import type { SummaryDocument, SummarySection } from './document.ts';
import { allEvidenceSection, evidenceSection } from './evidence.ts';
import { agreementSection, conflictSection, pilotSection, reviewSection } from './follow-up.ts';
import { mustHaveSection } from './must-haves.ts';
import { offersOf } from './offers-of.ts';
import { costSection, hireSection, termsSection } from './offers.ts';
import { purposeSection } from './purpose.ts';
import { recommendationSection } from './recommendation.ts';
import { registerSection, riskSection } from './risks.ts';
import { robustnessSentences } from './robustness.ts';
import { shortlistOf } from './shortlist.ts';
import { footerOf, stateSection } from './state.ts';
import { openItemsSection, unverifiedSection } from './unverified.ts';
import { versionOf } from './version.ts';

/**
 * Writes the shortlist summary from the records: what one needs to decide on the first page, what it rests on in the annex.
 * In the blind variant vendors are masked before anything is written; the state that it names is that of the records as they are.
 */
export function summarise(records: Snapshot, given: SummaryOptions): SummaryDocument {
  const snapshot = given.blind ? blindSnapshot(records, given.language) : records;
  const whole = { ...offersOf(records, given.language), ...given };
  const options = given.blind ? blindOffers(whole, records.vendors) : whole;
  const comparison = compareVendors(snapshot);
  const messages = messagesFor(options.language).summary;
  const listed = shortlistOf(snapshot, comparison);
  const context: SummaryContext = { snapshot, comparison, listed, messages, options };
  const state = versionOf(records);
  return {
    language: options.language,
    heading: messages.heading,
    title: messages.title(clip(snapshot.evaluation.title, 48)),
    byline: bylineOf(context),
    boxes: boxesOf(context),
    front: frontOf(context),
    annex: annexOf(context, state),
    annexTitle: messages.annex,
    footer: footerOf(context, state),
  };
}

function bylineOf({ snapshot, messages, options }: SummaryContext): string[] {
  const { brief } = snapshot;
  const made = longDay(localTime(options.now, options.offsetMinutes), options.language);
  const start = dayText(brief?.startOn ?? null, options.language);
  return [
    clip(brief?.company ?? '', 30),
    brief?.author ? messages.author(clip(brief.author, 20)) : '',
    made,
    start === '' ? '' : messages.startOn(start),
  ].filter((part) => part !== '');
}

function boxesOf({ snapshot, messages }: SummaryContext): string[] {
  const boxes = snapshot.plan?.boxes ?? [];
  return boxes.length === 0
    ? [messages.drafted, messages.reviewed, messages.approved]
    : boxes.map((box) => clip(box, 8));
}

function frontOf(context: SummaryContext): SummarySection[] {
  const { messages } = context;
  return [
    ...purposeSection(context),
    ...recommendationSection(context),
    ...comparisonSection(context),
    ...section('robustness', messages.robustness, [
      ...radarBlock(context, 0, 4),
      { kind: 'list', items: robustnessSentences(context) },
    ]),
    ...costSection(context),
    ...riskSection(context),
    ...unverifiedSection(context),
    ...evidenceSection(context),
  ];
}

function annexOf(context: SummaryContext, state: string): SummarySection[] {
  return [
    ...wholeComparisonSection(context),
    ...notListedSection(context),
    ...mustHaveSection(context),
    ...backingSection(context),
    ...termsSection(context),
    ...registerSection(context),
    ...disagreementSection(context),
    ...openItemsSection(context),
    ...hireSection(context),
    ...pilotSection(context),
    ...reviewSection(context),
    ...agreementSection(context),
    ...conflictSection(context),
    ...allEvidenceSection(context),
    ...stateSection(context, state),
  ];
}
