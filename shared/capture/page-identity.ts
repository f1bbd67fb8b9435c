/** The parts of a web address, as text: `URL` does not exist in Apps Script. */
type Address = { scheme: string; host: string; path: string; query: string };

const trackingName =
  /^(utm_.*|gclid|gclsrc|dclid|gbraid|wbraid|_gl|_ga|fbclid|yclid|msclkid|twclid|ttclid|li_fat_id|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|yj_r|ldtag_cl|vero_id)$/i;

/** Scheme, a user name that nobody needs, host with at most one port, path, query. */
const webAddress =
  /^(https?):\/\/(?:[^/?#]*@)?((?:\[[^\]/?#@\s]*\]|[^/?#@\s:[\]]+)(?::\d*)?)(?![^/?#])([^?#]*)(\?[^#]*)?/i;

/**
 * The address by which the same page is recognised again: without fragment, user name, default port and tracking parameters. The
 * page's own canonical link (`''` if none, absolute or starting with `/`) is taken only when it names the same host, and not when
 * an inner page claims to be the front page, which is a frequent mistake of site templates.
 * An address that is not http(s) is given back without its fragment.
 */
export function canonicalAddress(url: string, canonicalLink: string): string {
  const own = parse(url);
  if (own === null) return withoutFragment(url);
  const claimed = parse(absolute(canonicalLink.trim(), own));
  return print(claimed !== null && isTrusted(claimed, own) ? claimed : own);
}

/** The address shown in the browser, without fragment and without a user name or password in it. */
export function pageAddress(url: string): string {
  return withoutFragment(url).replace(/^(https?:\/\/)[^/?#]*@/i, '$1');
}

/** The host name of an http(s) address in lower case, without port; `''` for any other address. */
export function hostOf(url: string): string {
  const address = parse(url);
  return address === null ? '' : address.host.replace(/:\d+$/, '');
}

function parse(url: string): Address | null {
  const match = webAddress.exec(url);
  if (match === null) return null;
  const [, scheme = '', host = '', path = '', query = ''] = match;
  const lower = scheme.toLowerCase();
  const defaultPort = lower === 'https' ? /:443$/ : /:80$/;
  return {
    scheme: lower,
    host: host.toLowerCase().replace(defaultPort, ''),
    path: path === '' ? '/' : path,
    query: query.slice(1),
  };
}

function absolute(link: string, own: Address): string {
  if (link.startsWith('//')) return `${own.scheme}:${link}`;
  if (link.startsWith('/')) return `${own.scheme}://${own.host}${link}`;
  return link;
}

function isTrusted(claimed: Address, own: Address): boolean {
  const sameHost = bare(claimed.host) === bare(own.host);
  const claimsFrontPage = claimed.path === '/' && claimed.query === '' && own.path !== '/';
  return sameHost && !claimsFrontPage;
}

function bare(host: string): string {
  return host.replace(/^www\./, '');
}

function print(address: Address): string {
  const kept = address.query
    .split('&')
    .filter((pair) => pair !== '' && !trackingName.test(pair.split('=')[0] ?? ''));
  const query = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return `${address.scheme}://${address.host}${address.path}${query}`;
}

function withoutFragment(url: string): string {
  return url.replace(/#[\s\S]*$/, '');
}
