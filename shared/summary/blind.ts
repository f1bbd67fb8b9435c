import { messagesFor } from '../locales/messages.ts';
import type { PlanFields } from '../model/plan.ts';
import type { Entity, Snapshot } from '../model/snapshot.ts';
import type { SummaryOptions } from './context.ts';
import { candidateLetter, maskFor } from './mask.ts';

/** What a text becomes when vendors must not be recognised. */
type Mask = (text: string) => string;

/**
 * The same records with every vendor called 候補A, 候補B in the order in which they were added: in its own record, in quotes, titles,
 * remarks and whatever else people wrote. Addresses are left out, because they name the vendor. Numbers and ids stay.
 */
export function blindSnapshot(snapshot: Snapshot, language: 'ja' | 'en'): Snapshot {
  const alias = aliases(language);
  const mask = maskFor(snapshot.vendors, alias);
  return {
    ...snapshot,
    evaluation: { ...snapshot.evaluation, title: mask(snapshot.evaluation.title) },
    brief: snapshot.brief && maskedBrief(snapshot.brief, mask),
    vendors: snapshot.vendors.map((vendor, index) => ({
      ...vendor,
      name: alias(index),
      shortName: '',
      domains: [],
    })),
    pages: snapshot.pages.map((page) => ({
      ...page,
      title: mask(page.title),
      url: '',
      canonicalUrl: '',
    })),
    passages: snapshot.passages.map((passage) => ({
      ...passage,
      ...(passage.table && {
        table: { ...passage.table, cells: passage.table.cells.map((row) => row.map(mask)) },
      }),
      exact: mask(passage.exact),
      prefix: mask(passage.prefix),
      suffix: mask(passage.suffix),
      headings: passage.headings.map(mask),
      link: '',
      frameUrl: '',
    })),
    evidence: snapshot.evidence.map((one) => ({ ...one, remark: mask(one.remark) })),
    facts: snapshot.facts.map((fact) => ({ ...fact, label: mask(fact.label) })),
    estimates: snapshot.estimates.map((estimate) => ({ ...estimate, label: mask(estimate.label) })),
    notes: snapshot.notes.map((note) => ({ ...note, text: mask(note.text) })),
    scores: snapshot.scores.map((score) => ({
      ...score,
      reason: mask(score.reason),
      ceilingReason: mask(score.ceilingReason),
    })),
    raters: snapshot.raters.map((rater) => ({ ...rater, name: mask(rater.name) })),
    decisions: snapshot.decisions.map((one) => ({ ...one, reason: mask(one.reason) })),
    plan: snapshot.plan && { ...maskedPlan(snapshot.plan, mask), id: snapshot.plan.id },
    versions: [],
    input: {
      ...snapshot.input,
      notes: snapshot.input.notes.map((note) => ({ ...note, text: mask(note.text) })),
    },
  };
}

/** The same options with vendors masked in the terms of their offers. */
export function blindOffers(
  options: SummaryOptions,
  vendors: readonly Entity<'vendor'>[],
): SummaryOptions {
  if (!options.terms) return options;
  const mask = maskFor(vendors, aliases(options.language));
  return {
    ...options,
    terms: options.terms.map(({ label, cells }) => ({
      label: mask(label),
      cells: cells.map(({ vendorId, text }) => ({ vendorId, text: mask(text) })),
    })),
  };
}

function aliases(language: 'ja' | 'en'): (index: number) => string {
  return (index) => messagesFor(language).summary.candidate(candidateLetter(index));
}

function maskedBrief(brief: Entity<'brief'>, mask: Mask): Entity<'brief'> {
  return {
    ...brief,
    company: mask(brief.company),
    author: mask(brief.author),
    kgi: mask(brief.kgi),
    kpis: brief.kpis.map(({ name, leads }) => ({ name: mask(name), leads: mask(leads) })),
    issues: brief.issues.map((issue) => ({
      ...issue,
      text: mask(issue.text),
      figure: mask(issue.figure),
      episode: mask(issue.episode),
      goal: mask(issue.goal),
    })),
    scope: brief.scope.map((line) => ({
      ...line,
      task: mask(line.task),
      condition: mask(line.condition),
    })),
  };
}

function maskedPlan(plan: PlanFields, mask: Mask): PlanFields {
  const { pilot, agreement } = plan;
  return {
    ...plan,
    comments: plan.comments.map((one) => ({ ...one, text: mask(one.text) })),
    risks: plan.risks.map((risk) => ({
      ...risk,
      text: mask(risk.text),
      counter: mask(risk.counter),
      owner: mask(risk.owner),
    })),
    pilot: pilot && {
      ...pilot,
      scope: mask(pilot.scope),
      go: pilot.go.map(mask),
      stop: pilot.stop.map(mask),
    },
    reviews: plan.reviews.map((review) => ({ ...review, check: mask(review.check) })),
    agreement: agreement && {
      measures: agreement.measures.map(mask),
      frequency: mask(agreement.frequency),
      format: mask(agreement.format),
      meeting: mask(agreement.meeting),
      decides: mask(agreement.decides),
    },
    conflicts: plan.conflicts.map((one) => ({ ...one, stance: mask(one.stance) })),
    asks: plan.asks.map((ask) => ({ ...ask, asker: mask(ask.asker) })),
    boxes: plan.boxes.map(mask),
  };
}
