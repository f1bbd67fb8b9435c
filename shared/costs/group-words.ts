/** What of a price's name says for how many units it holds; `at` is a number alone, which its neighbours make an end or a beginning. */
export type StepWords = { from: number | null; upTo: number | null; at: number | null };

/** A price's name in two parts: what it is for, and the words by which it differs from its neighbours. */
export type PartedLabel = { stem: string; own: string };

const number = String.raw`(\d[\d,]*(?:\.\d+)?)(万|千)?`;
const counter = String.raw`(?: ?(?:件|個|点|通|枚|箱|パレット|円|orders?|items?|units?|parcels?|shipments?|pieces?|skus?)(?:/月)?)?`;
const pattern = (source: string) => new RegExp(source, 'i');
const steps: readonly { found: RegExp; read: (a: number, b: number) => StepWords }[] = [
  {
    found: pattern(`${number}${counter} ?(?:~|-|から) ?${number}${counter}(?:まで|以下)?`),
    read: (a, b) => ({ from: a, upTo: b, at: null }),
  },
  {
    found: pattern(`${number}${counter}(?:未満)|(?:under|below|less than) ${number}${counter}`),
    read: (a) => ({ from: null, upTo: a - 1, at: null }),
  },
  {
    found: pattern(
      `(?:~ ?|up to |first |最大)${number}${counter}(?:まで|以下|以内)?|${number}${counter}(?:まで|以下|以内)`,
    ),
    read: (a) => ({ from: null, upTo: a, at: null }),
  },
  {
    found: pattern(`${number}${counter}超|(?:over|above|more than) ${number}${counter}`),
    read: (a) => ({ from: a + 1, upTo: null, at: null }),
  },
  {
    found: pattern(
      `${number}${counter}(?: ?~|以上|\\+${counter}|から| or more| and (?:above|up|over))`,
    ),
    read: (a) => ({ from: a, upTo: null, at: null }),
  },
  { found: pattern(`${number}${counter}`), read: (a) => ({ from: null, upTo: null, at: a }) },
];

const regions =
  '北海道|北東北|南東北|東北|関東|甲信越|信越|北陸|東海|中部|近畿|関西|中国|四国|北九州|南九州|九州|沖縄|離島|本州|全国';
/** Sizes of parcels, weights, classes of carriers and destinations, as price lists name them. */
const sizes = new RegExp(
  [
    String.raw`(?<![\d,.])\d{2,3} ?サイズ|サイズ ?\d{2,3}(?![\d,.])`,
    String.raw`(?:~ ?|up to )?\d+(?:\.\d+)? ?(?:kg|g|cm|lbs?|oz)(?![a-z])(?:まで|以下|以内)?`,
    String.raw`(?<![a-z])(?:ss|s|m|l|ll|3l|xs|xl|xxl)(?:サイズ|(?![a-z0-9]))`,
    String.raw`[小中大](?:型|物|サイズ)`,
    String.raw`(?<![a-z])(?:extra[ -]large|small|medium|large)(?![a-z])`,
    'ネコポス|クリックポスト|ゆうパケット(?:ポスト)?|レターパック(?:プラス|ライト)?|メール便|宅急便コンパクト|宅配便|定形外?',
    `(?:${regions})(?:地方|エリア)?`,
  ].join('|'),
  'gi',
);
/** The bare sizes of Japanese carriers, which stand alone at the head of a column. */
const bareSize = /^(?:60|80|100|120|140|160|170|180|200|220|240|260)$/;

/** For how many units a price holds, as its name says; `null` where it says nothing of that kind. */
export function stepWords(label: string): { words: StepWords; parted: PartedLabel } | null {
  const folded = oneSpelling(label);
  for (const { found, read } of steps) {
    const match = found.exec(folded);
    if (!match) continue;
    const [a = 0, b = 0] = numbersIn(match);
    return { words: read(a, b), parted: partedAt(folded, match[0]) };
  }
  return null;
}

/** Width of letters, waves and gaps play no part; upper and lower case stay as they are written. */
function oneSpelling(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[〜∼–—]/g, '~')
    .replace(/\s+/g, ' ')
    .trim();
}

function numbersIn(match: RegExpExecArray): number[] {
  const numbers: number[] = [];
  for (let at = 1; at < match.length; at += 2) {
    const digits = match[at];
    if (digits === undefined) continue;
    const unit = { 万: 10_000, 千: 1000 }[match[at + 1] ?? ''] ?? 1;
    numbers.push(Math.round(Number(digits.replace(/,/g, '')) * unit));
  }
  return numbers;
}

/** For which size or destination a price holds, as its name says; `null` where it says nothing of that kind. */
export function sizeWords(label: string): PartedLabel | null {
  const folded = oneSpelling(label);
  const found = folded.match(sizes);
  if (!found) return null;
  const stem = trimmed(folded.replace(sizes, ' '));
  const own = found.join(' ');
  return bareSize.test(stem) ? { stem: '', own: `${stem} ${own}` } : { stem, own };
}

function partedAt(label: string, own: string): PartedLabel {
  return { stem: trimmed(label.replace(own, ' ')), own };
}

/** Words that say nothing by themselves where a price's name was cut. */
const edge = /^[\s:：,、・@/()~-]+|[\s:：,、・@/()~-]+$|(?:^|(?<=\s))(?:月間|毎月|月)(?=\s|$)/g;

function trimmed(words: string): string {
  let label = words.replace(/\s+/g, ' ');
  for (let round = 0; round < 4; round += 1) label = label.replace(edge, '');
  return label.replace(/\s+/g, ' ').trim();
}
