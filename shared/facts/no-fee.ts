import type { Clause } from './clause.ts';
import {
  exampleEnd,
  exampleHeading,
  exampleSentence,
  notFeeAfter,
  notFeeBefore,
  notFeeLabel,
  pastAfter,
  pastBefore,
  sumColumn,
  totalLabel,
  unitPriceColumn,
  wageSentence,
} from './lexicon/not-a-fee.ts';
import { remembered } from './remembered.ts';

/** Whether a line not far above says that what follows is an example, or a customer's story. */
export const isUnderExample = remembered((above) =>
  above.slice(0, 4).some((line) => exampleHeading.test(line)),
);

/** Whether the words around an amount say that it is no price of an offer: an example, a wage, a total, a past price, a budget. */
export function isNoFee(clause: Clause): boolean {
  const { block, pre } = clause;
  if (isTotal(clause) || isExample(clause) || isTooMuch(clause) || /[数何]$/.test(pre)) return true;
  if (exampleHeading.test(block.text.slice(0, 40))) return true;
  if (isUnderExample(block.above)) return true;
  return clause.amount.kind === 'money' && (isStep(clause) || isOtherMoney(clause));
}

const priced = /[¥$£€]\s?\d|\d\s?[万億千]?円|\d\s?(?:%|percent)|無料|free/i;
const stepName = /^[^\d費料]{0,24}$|(?:広告費|媒体費|出稿費)(?:が|は|:|\s)*(?:月額?)?$/;

/** `$10,000-$50,000: 12%`, `50万円~300万円 | 20%`: the step of a scale, whose price stands after it. */
function isStep({ amount, block, pre, post }: Clause): boolean {
  if (amount.low === amount.high || !stepName.test(pre) || /[費料]/.test(block.column))
    return false;
  const rest = block.text.slice(amount.end);
  const colon = /^[^\d:。./]{0,12}:/.exec(post) !== null && priced.test(rest.slice(0, 60));
  if (colon) return true;
  const isFirst = block.row === '' && !pre.includes(':') && block.cells.length > 1;
  return (
    isFirst && /^[^\d。]{0,6}$/.test(rest) && block.cells.slice(1).some((cell) => priced.test(cell))
  );
}

/** `$199 per month (up to $10k in sales)`: how much a price covers is no price. */
function isAllowance({ pre, previous }: Clause): boolean {
  return previous?.kind === 'money' && /^[^\d]{0,24}\(up to $/i.test(pre);
}

function isOtherMoney(clause: Clause): boolean {
  const { block, pre, post, sentence } = clause;
  if (isAllowance(clause)) return true;
  const near = pre.slice(-26);
  if (notFeeLabel.test(block.row) || notFeeLabel.test(block.column)) return true;
  if (notFeeBefore.test(near) || notFeeAfter.test(post)) return true;
  if (pastBefore.test(near) || pastAfter.test(post) || isConverted(clause)) return true;
  return wageSentence.test(sentence) && !/代行|当社|弊社|our /i.test(pre);
}

/** Sums of this size are markets, sales and capital; no vendor of these services asks them. */
function isTooMuch({ amount }: Clause): boolean {
  if (amount.kind === 'percent') return (amount.high ?? amount.low ?? 0) > 100;
  const most = Math.max(amount.low ?? 0, amount.high ?? 0);
  return most >= (amount.currency === 'JPY' ? 500_000_000 : 5_000_000);
}

/** `80万円 - 30万円 = `: what comes next is worked out. */
const resultOfSum = /\d[^=。]{0,12}[-+×x*÷/][^=。]{0,24}=\s?[¥$]?$/;

/** An example holds from its mark to the end of the sentence; some marks come at its end. */
function isExample({ sentence, at, block }: Clause): boolean {
  if (/^\(?例[:)えと]/.test(block.row) || exampleEnd.test(sentence.slice(at))) return true;
  if (resultOfSum.test(sentence.slice(0, at))) return true;
  const mark = exampleSentence.exec(sentence);
  return mark !== null && mark.index <= at;
}

function isTotal({ block, pre }: Clause): boolean {
  if (totalLabel.test(block.row) || totalLabel.test(block.text) || totalLabel.test(pre.trim()))
    return true;
  return sumColumn.test(block.column) && unitPriceColumn.test(block.head);
}

/** A price in brackets after a price is the same one with tax or in another currency. */
function isConverted({ pre, previous }: Clause): boolean {
  if (previous === null || /\).*\S/.test(pre)) return false;
  return (
    /^~?(?:[/／][^(]{1,4})?\s?\((?:税込み?|税抜き?|税別|約|およそ|approx\.?|about|excl?\.?|incl?\.?|≒|=)/i.test(
      pre.trimStart(),
    ) && pre.length < 16
  );
}
