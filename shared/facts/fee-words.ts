import type { TaxState } from '../model/fee.ts';
import type { Clause } from './clause.ts';
import { remembered } from './remembered.ts';

const included = /税込|内税|tax included|incl(?:uding|\.)? (?:tax|vat|gst)/i;
const excluded =
  /税別|税抜|外税|別途消費税|\+税|excl(?:uding|\.)? (?:tax|vat|gst)|(?:plus|\+) (?:tax|vat|gst)/i;

/** Tax as the nearest words have it: beside the amount, in the head of its column, in lines above. */
export function taxOf({ pre, post, block }: Clause): TaxState {
  for (const words of [post.slice(0, 16), pre, block.column, block.row, block.text, block.head]) {
    const said = taxIn(words);
    if (said !== null) return said;
  }
  return taxAbove(block.above);
}

function taxIn(words: string): TaxState | null {
  if (excluded.test(words)) return 'excluded';
  return included.test(words) ? 'included' : null;
}

const taxAbove = remembered(
  (above): TaxState => above.map(taxIn).find((said) => said !== null) ?? 'unknown',
);

const longestLabel = 60;
const edges =
  /^[\s・•●○■◆◇▼【】「」『』（）()|:：,、。.*→⇒>+=/／~-]+|[\s・•【「『（(|:：,、。*→⇒>+=/／~-]+$/g;
const periodWords =
  /(?:\(税[別抜込]\)|(?<![\d,.])[1一](?:件|点|通|名|本|席|時間|ページ|記事|コール)(?:あたり|につき|ごとに?)?|(?:件|点|通|名|本|席|時間|ページ|記事|コール)(?:あたり|につき|ごとに?)|月額|年額|年間|毎月|月々|(?<!契)約|およそ|および|まで|から|は|が|の|も|で)$/;

/** What is charged, in the vendor's words: the clause itself, else the row and head, else the line above. */
export function labelOf({ pre, block }: Clause): string {
  const own = withoutPeriod(pre.replace(/^[^。]*。/, ''));
  if (own.length > 1) return own.slice(-longestLabel);
  const place = [block.column, block.row].map(withoutPeriod).filter((words) => words !== '');
  const label = place.length > 0 ? place.join(' ') : withoutPeriod(block.above[0] ?? '');
  return label.slice(0, longestLabel);
}

function withoutPeriod(words: string): string {
  let label = words;
  for (let round = 0; round < 6; round += 1) {
    const less = label.replace(edges, '').replace(periodWords, '').replace(edges, '');
    if (less === label) break;
    label = less;
  }
  return label;
}
