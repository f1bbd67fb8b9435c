import { browser } from 'wxt/browser';

/** What the browser lets the extension read without a gesture. */
export type SiteAccess = {
  /** Whether all these origins (match patterns) are granted. */
  has(origins: string[]): Promise<boolean>;
  /** Asks the person; true when they gave it, or had given it before. Must be called within a click. */
  request(origins: string[]): Promise<boolean>;
  /** Gives the access back. */
  remove(origins: string[]): Promise<boolean>;
};

/** Access in the real browser. */
export const browserSiteAccess: SiteAccess = {
  has: (origins) => browser.permissions.contains({ origins }),
  request: (origins) => browser.permissions.request({ origins }),
  remove: (origins) => browser.permissions.remove({ origins }),
};

/** The match patterns of the hosts of these addresses, each once; addresses that are not http(s) have none. */
export function originsOf(urls: readonly string[]): string[] {
  const origins = urls.flatMap((url) => {
    const address = URL.parse(url);
    return address !== null && /^https?:$/.test(address.protocol)
      ? [`${address.protocol}//${address.hostname}/*`]
      : [];
  });
  return [...new Set(origins)];
}

/** The match patterns of a vendor's domains with everything below them. */
export function sitesOf(domains: readonly string[]): string[] {
  return domains.map((domain) =>
    /^[\d.]+$|^\[|^localhost$/.test(domain) ? `*://${domain}/*` : `*://*.${domain}/*`,
  );
}
