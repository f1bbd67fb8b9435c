/**
 * Domains where many companies publish beside each other: press releases, blogs, videos, social networks, job boards, document hosts.
 * A page there says nothing about whose page the next one is, so they are never remembered as a vendor's own.
 */
const sharedDomains: ReadonlySet<string> = new Set([
  'amazon.co.jp',
  'ameblo.jp',
  'atpress.ne.jp',
  'docswell.com',
  'dropbox.com',
  'facebook.com',
  'google.com',
  'hatenablog.com',
  'instagram.com',
  'itreview.jp',
  'linkedin.com',
  'medium.com',
  'note.com',
  'prtimes.jp',
  'rakuten.co.jp',
  'slideshare.net',
  'speakerdeck.com',
  'twitter.com',
  'value-press.com',
  'wantedly.com',
  'wikipedia.org',
  'x.com',
  'yahoo.co.jp',
  'youtube.com',
  'zendesk.com',
]);

/** Whether companies share this registrable domain, so that it cannot name a vendor. */
export function isSharedDomain(domain: string): boolean {
  return sharedDomains.has(domain);
}
