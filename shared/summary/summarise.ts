import { messagesFor } from '../locales/messages.ts';
import { shortlistDecisionId } from '../model/decision.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { axisById } from '../rubric/rubric.ts';
import { weightPresets } from '../rubric/weight-presets.ts';
import { compareVendors } from '../scoring/compare.ts';
import type { Comparison, VendorStanding } from '../scoring/comparison.ts';
import { localTime, longDay, sortableTime } from '../time/local-time.ts';
import { decimalsFor, type SummaryContext, type SummaryOptions } from './context.ts';
import type { SummaryDocument, SummaryVendor } from './document.ts';
import { mainEvidence } from './evidence.ts';
import { recommend } from './recommendation.ts';
import { robustnessSentences } from './robustness.ts';
import { unverifiedSentences } from './unverified.ts';
import { versionOf } from './version.ts';

/**
 * Writes the shortlist summary from the records: the vendors on the shortlist, or all that are not excluded when nobody chose;
 * the excluded stay visible with their reason.
 */
export function summarise(snapshot: Snapshot, options: SummaryOptions): SummaryDocument {
  const comparison = compareVendors(snapshot);
  const messages = messagesFor(options.language).summary;
  const listed = shortlist(snapshot, comparison);
  const context: SummaryContext = { snapshot, comparison, listed, messages, options };
  const now = localTime(options.now, options.offsetMinutes);
  const start = snapshot.brief?.startOn;
  return {
    language: options.language,
    title: messages.title(snapshot.evaluation.title),
    company: snapshot.brief?.company ?? '',
    author: snapshot.brief?.author ? messages.author(snapshot.brief.author) : '',
    madeOn: longDay(now, options.language),
    startOn: start
      ? messages.startOn(longDay(localTime(`${start}T00:00:00.000Z`, 0), options.language))
      : '',
    purpose: purposeOf(context),
    recommendation: recommend(context),
    raters: comparison.raterCount,
    vendors: vendorsOf(context),
    excluded: comparison.vendors
      .filter((vendor) => vendor.excluded !== null)
      .map((vendor) => ({
        name: vendor.name,
        reason: vendor.excluded?.reason
          ? messages.excluded(vendor.excluded.reason)
          : messages.excludedWithoutReason,
      })),
    robustness: robustnessSentences(context),
    costs: costsOf(context),
    unverified: unverifiedSentences(context),
    evidence: mainEvidence(context),
    madeWith: messages.madeWith(snapshot.scores.length, snapshot.evidence.length),
    asOf: messages.asOf(sortableTime(now), versionOf(snapshot)),
  };
}

/** The standings of the vendors on the shortlist, by rank; all that are not excluded when nobody chose. */
function shortlist(snapshot: Snapshot, comparison: Comparison): VendorStanding[] {
  const chosen = new Set(
    snapshot.decisions.flatMap(({ id, vendorId, subject }) =>
      subject.type === 'shortlist' && subject.listed && id === shortlistDecisionId(vendorId)
        ? [vendorId]
        : [],
    ),
  );
  const running = comparison.vendors.filter((vendor) => vendor.excluded === null);
  const listed = running.filter((vendor) => chosen.has(vendor.vendorId));
  return listed.length > 0 ? listed : running;
}

function purposeOf({ snapshot, messages, options }: SummaryContext): string[] {
  const { brief, evaluation } = snapshot;
  if (!brief || (brief.issues.length === 0 && brief.kgi === '')) return [messages.noPurpose];
  const preset =
    evaluation.purpose === 'neutral'
      ? []
      : [weightPresets[evaluation.purpose].label[options.language]];
  const issues = brief.issues
    .slice(0, 3)
    .map(({ text, figure }) => (figure === '' ? text : `${text} (${figure})`));
  const kgi = brief.kgi === '' ? [] : [messages.kgi(brief.kgi)];
  return [[...preset, ...issues].join(options.language === 'ja' ? '。' : '. '), ...kgi];
}

function costsOf({ snapshot, messages }: SummaryContext): string[] {
  const { budgetYen, ceilingYen } = snapshot.brief ?? { budgetYen: null, ceilingYen: null };
  const limits = [
    ...(budgetYen === null ? [] : [messages.budget(budgetYen)]),
    ...(ceilingYen === null ? [] : [messages.ceiling(ceilingYen)]),
  ].join(messages.listSeparator);
  return [...(limits === '' ? [] : [limits]), messages.noCosts];
}

function vendorsOf({ comparison, listed, messages, options }: SummaryContext): SummaryVendor[] {
  const decimals = decimalsFor(listed);
  const first = listed[0]?.rank === null ? undefined : listed[0];
  return listed.map((vendor) => ({
    name: vendor.name,
    rank: vendor.rank,
    total: vendor.value === null ? '' : vendor.value.toFixed(decimals),
    range:
      vendor.scored === vendor.applicable
        ? ''
        : messages.range(vendor.lower.toFixed(decimals), vendor.upper.toFixed(decimals)),
    axes: vendor.axes.map(({ axis, value }) => ({
      axis,
      label: axisById(axis).shortLabel[options.language],
      weight: `${Math.round(comparison.weights[axis] * 100)}%`,
      value,
    })),
    mustHaves: vendor.mustHaves,
    open: vendor.applicable - vendor.scored,
    recommended: vendor === first,
  }));
}
