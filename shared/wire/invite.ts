/**
 * What an owner hands to a new member: where the web app is (empty where there is none and files are carried), which workbook it serves,
 * and the one-time code.
 */
export type Invite = { address: string; workbookId: string; code: string };

const origin = String.raw`(?:https://script\.google\.com|http://(?:127\.0\.0\.1|localhost)(?::\d{1,5})?)`;
const domain = String.raw`[A-Za-z0-9.-]{1,253}`;
/** Google names the domain of a company's account in either of two places, and the account's number in a third. */
const path = String.raw`(?:a/macros/${domain}|(?:a/${domain}/)?macros(?:/u/\d{1,3})?)`;
const addressPattern = new RegExp(`^${origin}/${path}/s/[A-Za-z0-9_-]{1,200}/exec$`);
const secretPattern = /^([0-9a-z]{16})\.([0-9A-Z]{8})$/;

/**
 * Whether this is the address of a web app: Google's, or a local stand-in on the loopback interface.
 * Nothing is ever sent anywhere else.
 */
export function isWebAppAddress(address: string): boolean {
  return addressPattern.test(address);
}

/** Stands in the place of the address in an invite to a workbook without a web app. */
const byFile = 'mikiwame';

/** The invite as one line to copy: the web app's address, `#`, workbook id, `.`, code. What follows `#` never leaves the browser. */
export function inviteText({ address, workbookId, code }: Invite): string {
  return `${address || byFile}#${workbookId}.${code}`;
}

/** Reads an invite, forgiving spaces and line breaks around it; `null` when it is none. */
export function parseInvite(text: string): Invite | null {
  const [place = '', secret = '', ...more] = text.trim().split('#');
  const [, workbookId, code] = secretPattern.exec(secret) ?? [];
  if (more.length > 0 || workbookId === undefined || code === undefined) return null;
  if (place === byFile) return { address: '', workbookId, code };
  return isWebAppAddress(place) ? { address: place, workbookId, code } : null;
}
