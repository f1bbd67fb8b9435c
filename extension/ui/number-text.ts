/**
 * The number a person typed, or `null` when it is not one. Full-width digits, thousands separators and surrounding space are
 * allowed; an empty text is `null` as well.
 */
export function numberFromText(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[,、\s]/gu, '')
    .replaceAll('−', '-');
  return /^-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/u.test(plain) ? Number(plain) : null;
}
