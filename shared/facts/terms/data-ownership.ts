import type { Found, Rule } from '../statement.ts';

const asset =
  '(?:データ|情報|著作権|知的財産権?|成果物|制作物|アカウント|所有権|権利|原稿|画像|顧客リスト)';
const assetInEnglish =
  '(?:data|accounts?|deliverables?|intellectual property|IP|work product|creatives?|content|copyright|listings?|designs?|materials?)';
const owned = new RegExp(
  [
    `${asset}[^。]{0,40}(?:帰属(?:し|する|いた|しま)|(?:が|の)所有(?:し|と|物)|お客様のもの|貴社のもの|(?:お客様|貴社|甲)に(?:移転|譲渡|お?引き渡))`,
    `\\b(?:you|clients?|customers?|brands?)(?: always| will| shall)? (?:own|retain|keep)s?\\b[^.]{0,40}\\b${assetInEnglish}\\b`,
    `\\b${assetInEnglish}\\b[^.]{0,50}\\b(?:belongs? to|remains? (?:the (?:sole )?property of|yours|your property|with you)|(?:is|are) (?:the property of|owned by|yours))\\b`,
  ].join('|'),
  'i',
);
const longest = 200;

/** To whom data, accounts and works belong (S1-42), in the vendor's words. */
export const dataOwnership: Rule = ({ text }) => {
  const match = owned.exec(text);
  if (match === null || match.index >= longest || /(?:か|\?)[。?]?$/.test(text)) return [];
  const words = text.slice(0, longest);
  const found: Found = { kind: 'data-ownership', from: 0, to: words.length, text: words };
  return [found];
};
