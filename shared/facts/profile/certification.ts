import { certificates, held, notHeld } from '../lexicon/certificates.ts';
import type { Found, Rule, Statement } from '../statement.ts';

const patterns = certificates.map(([name, source]): [string, RegExp] => [
  name,
  new RegExp(source, 'i'),
]);
const anyName = new RegExp(certificates.map(([, source]) => source).join('|'), 'i');
const shortLine = 48;

/** Certificates that the vendor holds or complies with now; asked for, planned or explained ones are left out. */
export const certification: Rule = (statement) => {
  const { text } = statement;
  if (!anyName.test(text)) return [];
  return patterns.flatMap(([name, pattern]): Found[] => {
    const match = pattern.exec(text);
    if (match === null || !isHeld(statement, match)) return [];
    const to = match.index + match[0].length;
    return [{ kind: 'certification', from: match.index, to, text: name, label: match[0] }];
  });
};

function isHeld({ text, label, next, before }: Statement, match: RegExpExecArray): boolean {
  if (/\?\s*$/.test(text)) return /^(?:yes|はい|A[.:]\s?はい)/i.test(next) && !notHeld.test(next);
  const around = clauseAround(text, match.index, match[0].length);
  if (saysHeld(text, match.index)) return true;
  if (notHeld.test(around) || notHeld.test(label)) return false;
  if (held.test(text) || held.test(label)) return true;
  return text.length <= shortLine || held.test(before);
}

/** `ISMS取得済み、Pマークは申請中`: what stands right after the name counts most. */
function saysHeld(text: string, from: number): boolean {
  const near = /^[^、。;,]*/.exec(text.slice(from))?.[0] ?? '';
  return (
    /取得済|取得しました|取得し?$|認証取得(?:$|済)|\bcertified$/.test(near) && !notHeld.test(near)
  );
}

function clauseAround(text: string, from: number, length: number): string {
  const start = Math.max(
    text.lastIndexOf('。', from),
    text.lastIndexOf(';', from),
    text.lastIndexOf('. ', from),
    0,
  );
  const rest = text.slice(from + length);
  const end = /[。;]/.exec(rest)?.index ?? rest.length;
  return text.slice(start, from + length + end);
}
