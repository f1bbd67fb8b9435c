/**
 * A file name from parts, such as `外注先選定_候補サマリー_2026-11-20.html`: without the characters that file systems refuse, each part at
 * most 60 characters.
 */
export function fileNameOf(parts: readonly string[], extension: string): string {
  const named = parts
    .map((part) =>
      Array.from(part.normalize('NFC').replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' '))
        .slice(0, 60)
        .join('')
        .trim()
        .replaceAll(/\s+/gu, ' '),
    )
    .map((part) => part.replaceAll(/^[. ]+|[. ]+$/gu, ''))
    .filter((part) => part !== '');
  return `${named.join('_')}.${extension}`;
}

/** The day of an instant at a place so many minutes east of Greenwich, as `2026-11-20`. */
export function dayOf(instant: string, offsetMinutes: number): string {
  const local = new Date(Date.parse(instant) + offsetMinutes * 60_000);
  return local.toISOString().slice(0, 10);
}
