/**
 * The address if a cell may lead there, else `null`: http and https only, so that a captured address can never run a script or open a
 * file. Blanks and quotes are written as percent codes, because programs cut a link there.
 */
export function safeLink(address: string): string | null {
  if (!/^https?:\/\/[^/]/i.test(address)) return null;
  return address.replace(/[\s"<>\\^`{|}]/g, (character) => encodeURIComponent(character));
}
