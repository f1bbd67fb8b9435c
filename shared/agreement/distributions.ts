const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
] as const;

const tiny = 1e-300;
const precise = 1e-16;

/** ln Γ(x) for x > 0 (Lanczos 1964, g = 7), right to about 14 digits. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const base = x + 6.5;
  const series = lanczos.reduce(
    (sum, coefficient, place) => sum + coefficient / (x + place),
    0.9999999999998099,
  );
  return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

/** One step of Lentz's method for continued fractions, `1 + a / (1 + b / …)`; neither part becomes zero. */
function awayFromZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < precise) break;
  }
  return fraction;
}

/** The regularised incomplete beta function I_x(a, b), a and b > 0, x in 0..1 (continued fraction, DLMF 8.17.22). */
export function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x),
  );
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** The chance that an F-distributed number with these degrees of freedom (> 0) exceeds `f`. */
export function fTail(f: number, df1: number, df2: number): number {
  if (f <= 0) return 1;
  const whole = df2 + df1 * f;
  // Of the two equal forms the one whose argument is small and therefore exact.
  return df1 * f < df2
    ? 1 - betaShare((df1 * f) / whole, df1 / 2, df2 / 2)
    : betaShare(df2 / whole, df2 / 2, df1 / 2);
}

/** The number that an F-distributed one stays below with the chance `p` (0 < p < 1), found by halving. */
export function fQuantile(p: number, df1: number, df2: number): number {
  let low = 0;
  let high = 1;
  while (fTail(high, df1, df2) > 1 - p && high < 1e150) high *= 2;
  for (let step = 0; step < 200 && high - low > precise * high; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (fTail(middle, df1, df2) > 1 - p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function gammaSeries(x: number, a: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n <= 10_000 && term > sum * precise; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function gammaFraction(x: number, a: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n <= 10_000; n += 1) {
    b += 2;
    d = 1 / awayFromZero(-n * (n - a) * d + b);
    c = awayFromZero(b + (-n * (n - a)) / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < precise) break;
  }
  return fraction;
}

/** The chance that a chi-square distributed number with `degrees` of freedom (> 0) exceeds `x` (DLMF 8.7.1 and 8.9.2). */
export function chiSquareTail(x: number, degrees: number): number {
  if (x <= 0) return 1;
  const a = degrees / 2;
  const half = x / 2;
  const front = Math.exp(a * Math.log(half) - half - logGamma(a));
  return half < a + 1 ? 1 - front * gammaSeries(half, a) : front * gammaFraction(half, a);
}
