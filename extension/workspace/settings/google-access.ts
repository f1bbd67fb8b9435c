/** Asks the browser for access to these origins; true when the person gave it, or had given it before. */
export type RequestHosts = (origins: string[]) => Promise<boolean>;

/** A web app answers at the first address and sends on to the second. */
const googleOrigins = ['https://script.google.com/*', 'https://script.googleusercontent.com/*'];

/** The origins that the browser must allow before a web app at this address can be reached; none for one on this machine. */
export function originsFor(address: string): string[] {
  return address.startsWith('https://script.google.com/') ? googleOrigins : [];
}
