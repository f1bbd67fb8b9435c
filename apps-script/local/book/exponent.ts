const GOOGLE = '0.00E+00';
const ENGINE = '0.00"E+00"';

/** The format that the engine is given: it knows no exponents, and calculates with nothing that it cannot show. */
export const engineFormat = (format: string): string => (format === GOOGLE ? ENGINE : format);

/** The format as scripts read it. */
export const scriptFormat = (format: string): string => (format === ENGINE ? GOOGLE : format);

/** A number as it is shown under a format of the engine that stands for an exponent, null under any other. */
export const shownExponent = (value: unknown, format: string | undefined): string | null => {
  if (typeof value !== 'number' || format !== ENGINE) return null;
  const [digits = '', exponent = ''] = value.toExponential(2).split('e');
  return `${digits}E${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`;
};
