import { isSharedDomain } from '#shared/capture/shared-domains.ts';
import type { Entity } from '#shared/model/snapshot.ts';

/** The host that an address or a domain names, in lower case and without `www.`; `null` when it is none. */
export function readDomain(text: string): string | null {
  const typed = text.normalize('NFKC').trim().toLowerCase();
  const address = /^[a-z][a-z0-9+.-]*:\/\//u.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const host = hostname.replace(/^www\./u, '').replace(/\.$/u, '');
  return host.includes('.') && host.length <= 253 ? host : null;
}

export type DomainProblem =
  | { type: 'bad' }
  | { type: 'shared' }
  | { type: 'taken'; vendor: string };

/** Why a typed domain cannot name this vendor; `null` when it can. */
export function domainProblem(
  text: string,
  vendors: readonly Entity<'vendor'>[],
  vendorId = '',
): DomainProblem | null {
  const domain = readDomain(text);
  if (domain === null) return { type: 'bad' };
  if (isSharedDomain(domain)) return { type: 'shared' };
  const owner = vendors.find(({ id, domains }) => id !== vendorId && domains.includes(domain));
  return owner ? { type: 'taken', vendor: nameOf(owner) } : null;
}

/** The name to use where space is short. */
export function nameOf({ name, shortName }: Pick<Entity<'vendor'>, 'name' | 'shortName'>): string {
  return shortName.trim() || name;
}
