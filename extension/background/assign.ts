import { isSharedDomain } from '#shared/capture/shared-domains.ts';
import type { Entity } from '#shared/model/snapshot.ts';

import type { Workshop } from './capture.ts';
import { type Answer, complete } from './complete.ts';
import { type Ground, needGround } from './ground.ts';
import { domainOf } from './recognise-vendor.ts';
import type { CaptureServices } from './services.ts';

/** Whose a capture is, as a person says it. */
export type Choice = { inboxId: string } & ({ vendorId: string } | { newVendorName: string });

/**
 * Completes a capture of an unknown vendor, remembers the page's domain on that vendor, and completes what else waits for the same
 * answer. Answers with the evidence; `null` when the entry is gone, was a PDF without marked words, or the vendor does not exist.
 */
export function assignInbox(workshop: Workshop, choice: Choice): Promise<string | null> {
  const { services, inSequence } = workshop;
  return inSequence(async () => {
    const entry = await services.inbox.get(choice.inboxId);
    if (!entry?.capture || entry.state !== 'read') return null;
    const ground = await needGround(services, entry.capture.evaluationId);
    const domain = domainOf(entry.capture.url);
    const answer = answerOf(services, ground, choice, domain);
    if (answer === null) return null;
    const { evidenceId } = await complete(services, entry, answer);
    await completeSame(services, domain, entry.id);
    return evidenceId ?? null;
  });
}

function answerOf(
  { ids, clock }: CaptureServices,
  ground: Ground,
  choice: Choice,
  domain: string,
): Answer | null {
  const { evaluationId, snapshot } = ground;
  const vendors = snapshot?.vendors ?? [];
  const at = clock.instant();
  const isFree =
    domain !== '' &&
    !isSharedDomain(domain) &&
    !vendors.some(({ domains }) => domains.includes(domain));
  const found = vendors.find((vendor) =>
    'vendorId' in choice
      ? vendor.id === choice.vendorId
      : vendor.name === choice.newVendorName.trim(),
  );
  if (found !== undefined) {
    if (!isFree) return { ground, vendor: found, changes: [], at };
    const domains = [...found.domains, domain].slice(-50);
    const change = { kind: 'vendor', id: found.id, evaluationId, set: { domains } } as const;
    return { ground, vendor: { ...found, domains }, changes: [change], at };
  }
  if (!('newVendorName' in choice)) return null;
  const id = ids.next();
  const name = choice.newVendorName.trim();
  const set = { name, domains: isFree ? [domain] : [], shortName: '', addedAt: at };
  const vendor: Entity<'vendor'> = { id, ...set };
  return { ground, vendor, changes: [{ kind: 'vendor', id, evaluationId, set }], at };
}

/** One answer is enough for all captures of the same site. */
async function completeSame(
  services: CaptureServices,
  domain: string,
  answered: string,
): Promise<void> {
  const entries = await services.inbox.list();
  const same = entries.filter(
    ({ id, state, capture }) =>
      id !== answered && state === 'read' && capture !== null && domainOf(capture.url) === domain,
  );
  await same.reduce(
    (before, entry) => before.then(() => complete(services, entry)).then(() => undefined),
    Promise.resolve(),
  );
}
