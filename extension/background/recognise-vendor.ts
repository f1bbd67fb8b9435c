import { getDomain } from 'tldts';

import { hostOf } from '#shared/capture/page-identity.ts';
import { isSharedDomain } from '#shared/capture/shared-domains.ts';
import type { Entity } from '#shared/model/snapshot.ts';

/**
 * The name under which a company owns an address: its registrable domain (Public Suffix List, private suffixes included, so that two
 * shops of one shop builder stay apart), the host where there is none (an IP address, `localhost`), `''` for other schemes.
 */
export function domainOf(url: string): string {
  const host = hostOf(url);
  if (host === '') return '';
  return (getDomain(host, { allowPrivateDomains: true }) ?? host).slice(0, 253);
}

/**
 * The vendor to which an address belongs: by its host, else by its registrable domain. `null` when no vendor has it, when several
 * have it, and when companies share it: then a person must say, because evidence under the wrong name is worse than a question.
 */
export function recogniseVendor(
  url: string,
  vendors: readonly Entity<'vendor'>[] = [],
): Entity<'vendor'> | null {
  const host = hostOf(url);
  const domain = domainOf(url);
  if (host === '') return null;
  const byHost = vendors.filter(({ domains }) => domains.includes(host));
  if (byHost.length > 0) return only(byHost);
  if (isSharedDomain(domain)) return null;
  return only(vendors.filter(({ domains }) => domains.includes(domain)));
}

function only(vendors: readonly Entity<'vendor'>[]): Entity<'vendor'> | null {
  const [first, second] = vendors;
  return first !== undefined && second === undefined ? first : null;
}
