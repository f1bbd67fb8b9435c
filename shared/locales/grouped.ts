/** A number in figures with its thousands separated, places as they are: `1234567.5` becomes `1,234,567.5`. */
export function grouped(value: string | number): string {
  const [digits = '0', places] = String(value).split('.');
  const separated = digits.replace(/\B(?=(\d{3})+$)/g, ',');
  return places === undefined ? separated : `${separated}.${places}`;
}
