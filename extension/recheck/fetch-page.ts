import { staticText } from './static-text.ts';

/** A page larger than this is not read: no vendor's page is, and it would fill the memory. */
const largest = 20_000_000;

/**
 * The text of a page as it is now, fetched as the person would see it; `null` when it cannot be read: offline, refused, no HTML, or
 * the site leads elsewhere, as a page for signing in does.
 */
export async function fetchPageText(url: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(url, { credentials: 'include', cache: 'no-cache', signal });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !/html/i.test(type) || !isSameHost(response.url, url)) return null;
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > largest) return null;
    return staticText(new DOMParser().parseFromString(decode(bytes, type), 'text/html'));
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  }
}

function isSameHost(reached: string, asked: string): boolean {
  return bare(reached) === bare(asked);
}

function bare(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** Reads the bytes in the character set that the answer, or else the page itself, names: many older Japanese pages are not in UTF-8. */
function decode(bytes: ArrayBuffer, type: string): string {
  const beginning = new TextDecoder('latin1').decode(bytes.slice(0, 4096));
  const named = /charset\s*=\s*["']?\s*([\w-]+)/i;
  const label = named.exec(type)?.[1] ?? named.exec(beginning)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
