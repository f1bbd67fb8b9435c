import { handles, mentions, platforms } from '../lexicon/platforms.ts';
import type { Found, Rule, Statement } from '../statement.ts';

const patterns = platforms.map(([name, source]): [string, RegExp] => [name, new RegExp(source)]);
const anyName = new RegExp(platforms.map(([, source]) => source).join('|'));
const everyName = new RegExp(anyName, 'g');

/** Platforms that the vendor says it works on; those only spoken of, and tools, are left out. */
export const channel: Rule = (statement) => {
  const { text } = statement;
  if (!anyName.test(text) || !isHandled(statement)) return [];
  return patterns.flatMap(([name, pattern]): Found[] => {
    const match = pattern.exec(text);
    if (
      match === null ||
      /\b(?:from|leaving|unlike|off|beyond) $/i.test(text.slice(0, match.index))
    )
      return [];
    const to = match.index + match[0].length;
    return [{ kind: 'channel', from: match.index, to, text: name, label: match[0] }];
  });
};

function isHandled({ text, label, before, next, above }: Statement): boolean {
  if (text.endsWith('?') && !/^(?:yes|はい|A[.:]\s?はい|A\d?[.:]?\s?はい)/i.test(next))
    return false;
  if (before.endsWith('?') && which.test(before)) return !/^No\b|^いいえ/.test(text);
  if (mentions.test(text.replace(everyName, ''))) return false;
  if (handles.test(text) || handles.test(label) || isListed(text, above)) return true;
  if (isPricedService(text)) return !above.slice(0, 4).some((line) => comparison.test(line));
  return /\bwe\b|\bour\b|弊社|当社/i.test(`${before} ${text}`) && !text.endsWith('?');
}

/** A question whose answer lists platforms. */
const which =
  /\b(?:which|what) (?:marketplaces?|platforms?|channels?|carts?)\b[^?]*\b(?:you|your)\b|(?:どの|どんな|対応)(?:[^?]{0,8})?(?:モール|カート|媒体|プラットフォーム|サイト)[^?]*(?:対応|頼め|お願い|扱|お任せ)/i;

/** The heading of a list of platforms: `対応モール・カート`, `Platforms we support`. */
const listHeading =
  /^[^。、]{0,4}(?:対応|取扱い?|運用)(?:モール|カート|媒体|チャネル|プラットフォーム|サイト)|\b(?:platforms|marketplaces|channels|carts) we\b/i;

function isListed(text: string, above: readonly string[]): boolean {
  return !text.includes('。') && (above[0] ?? '').length < 30 && listHeading.test(above[0] ?? '');
}

/** Under such a heading the prices are those of the platforms themselves. */
const comparison = /違い|比較|選び方|とは|\bcompar|\bvs\b/i;

/** `Microsoft Ads: 20% of …`: a platform as the name of a priced service. */
function isPricedService(text: string): boolean {
  const name = anyName.exec(text);
  return name !== null && name.index < 4 && /^[^.。]{0,24}[::|].*(?:\d|%)/.test(text);
}
