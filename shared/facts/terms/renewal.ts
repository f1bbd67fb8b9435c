import type { Found, Rule } from '../statement.ts';

const renews =
  /自動(?:的に)?(?:更新|継続|延長)|(?:同一|同じ|同様)の?(?:条件|内容|期間)で[^。]{0,24}(?:更新|継続|延長)|(?:契約|期間)[^。]{0,24}(?:更新(?:され|する|し|となり|は|に)|延長(?:され|する))|(?:ごと|毎|単位)(?:の|に|で)(?:自動)?更新|\bauto(?:matic(?:ally)?)?[- ]?renew|\brenew(?:s|ed|al)? (?:automatically|for|every|each|on|by itself|monthly|annually|yearly)\b|\b(?:contract|agreement|term|subscription|plan)s?\b[^.]{0,40}\b(?:renews?|is extended|extends automatically)\b|\bdoes not renew\b/i;
const other =
  /証明書|ドメイン(?:の)?更新|在庫(?:の)?更新|情報(?:の)?更新|ページ(?:の)?更新|更新(?:作業|代行|頻度|日:|情報)|最終更新|SSL|\bcertif|\bdomain|\brenewed (?:our|their|its)\b/i;
const longest = 200;

/** Whether and how a contract goes on after its term (S1-39), in the vendor's words. */
export const renewal: Rule = ({ text }) => {
  const match = renews.exec(text);
  if (match === null || other.test(text) || /(?:か|\?)[。?]?$/.test(text)) return [];
  const words = text.slice(0, longest);
  const found: Found = { kind: 'renewal', from: 0, to: words.length, text: words };
  return match.index < longest ? [found] : [];
};
