import type { summary as source } from '../ja/summary.ts';

const yenInMillions = (yen: number) => `¥${(yen / 1_000_000).toFixed(2)} million`;

export const summary: typeof source = {
  heading: 'Shortlist summary for approval',
  title: (title) => title,
  startOn: (day) => `start ${day}`,
  author: (name) => `Prepared by ${name}`,
  drafted: 'Drafted',
  reviewed: 'Reviewed',
  approved: 'Approved',
  purpose: 'Purpose',
  noPurpose: 'The brief holds no issues and no KGI yet.',
  kgi: (text) => `Goal: ${text}`,
  budget: (yen) => `Budget for 12 months ${yenInMillions(yen)}`,
  ceiling: (yen) => `ceiling ${yenInMillions(yen)}`,
  recommendation: 'Recommendation',
  recommend: (vendor) => `We propose ${vendor}.`,
  provisional: (vendor) =>
    `${vendor} is first so far. What is not known yet could still change the order.`,
  recommendReason: (total, axes) =>
    `First with a total of ${total}; ahead of the others on ${axes}.`,
  recommendReasonPlain: (total) => `First with a total of ${total}.`,
  tied: (vendors) => `${vendors} are tied. We will settle the deciding items before choosing.`,
  noneScored: 'Nothing is scored yet, so no vendor can be proposed.',
  condition: (items) => `To settle before signing: ${items}.`,
  comparison: 'Comparison',
  comparisonNote: (raters) =>
    `1 to 5, mean of ${raters} ${raters === 1 ? 'rater' : 'raters'}; brackets: bounds from what is not known`,
  vendor: 'Vendor',
  rank: 'Rank',
  total: 'Total',
  mustHaves: 'Must-haves',
  allMet: 'all met',
  failed: (count) => `${count} failed`,
  openMustHaves: (count) => `${count} open`,
  openCriteria: 'Open',
  none: 'none',
  excluded: (reason) => `Excluded: ${reason}`,
  excludedWithoutReason: 'Excluded (no reason given)',
  robustness: 'Robustness',
  gap: (first, second, gap) => `First (${first}) and second (${second}) are ${gap} apart.`,
  pairShare: (first, second, percent) =>
    `${first} is ahead of ${second} in ${percent}% of all weightings.`,
  flip: (axis, direction, percent, vendor) =>
    `If “${axis}” weighs ${percent}% or ${direction === 'above' ? 'more' : 'less'}, ${vendor} comes first.`,
  noFlip: 'No change of a single axis weight changes who comes first.',
  single: 'Only one vendor is scored, so there is no order to compare.',
  weightsFixed: (when) => `Weights were fixed on ${when}.`,
  weightsOpen: 'Weights are not fixed yet.',
  weightsFromWorkbook: 'Weights were changed in the workbook’s input sheet.',
  unverified: 'Not verified yet',
  unverifiedItem: (vendor, criterion, range) =>
    `${vendor} ${criterion}: total may move within ${range}`,
  unverifiedMore: (count) => `and ${count} more`,
  nothingOpen: 'Nothing is open for the chosen vendors.',
  evidence: 'Main evidence',
  levels:
    'E0 impression, E1 public page, E2 in writing, E3 draft contract, E4 third party or measured',
  noEvidence: 'There is no evidence yet.',
  counter: 'counter-evidence',
  costs: 'Costs',
  noCosts: 'Cost scenarios appear once fee lines of the estimates are entered.',
  madeWith: (scores, evidences) =>
    `Made with Mikiwame / ${scores} scores, ${evidences} pieces of evidence`,
  asOf: (time, version) => `As of ${time} / version ${version}`,
  range: (from, to) => `${from}–${to}`,
  listSeparator: ', ',
  radarLabel: (vendor, values) => `Five axes of ${vendor}: ${values}`,
  notScored: 'not scored',
};
