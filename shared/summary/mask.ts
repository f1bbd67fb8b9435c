import { foldWithOffsets } from '../capture/fold-with-offsets.ts';
import type { Entity } from '../model/snapshot.ts';

/** A word that gives a vendor away, folded, and what stands in its place. */
type Word = { folded: string; alias: string; bounded: boolean };

/** The legal form in a company's name, which people leave out. */
const legalForm =
  /^(?:株式会社|有限会社|合同会社|一般社団法人|\(株\)|\(有\)|（株）|（有）|㈱|㈲)|(?:株式会社|有限会社|合同会社|\(株\)|\(有\)|（株）|（有）|㈱|㈲|,?\s*(?:inc|ltd|llc|k\.k|co\.,?\s*ltd)\.?)$/gi;

/** `A`, `B`, … `Z`, `AA`: the letters of a candidate by its place. */
export function candidateLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${candidateLetter(Math.floor(index / 26) - 1)}${last}`;
}

/**
 * A function that replaces every name of a vendor in a text by its alias: the name with and without legal form, the short name, the
 * domains and what stands before their suffix, whatever their width, case and the blanks inside. The longest word wins where several
 * begin. Names of one character are left alone, because they stand in many words.
 */
export function maskFor(
  vendors: readonly Pick<Entity<'vendor'>, 'name' | 'shortName' | 'domains'>[],
  aliasOf: (index: number) => string,
): (text: string) => string {
  const words = vendors
    .flatMap((vendor, index) => wordsOf(vendor, aliasOf(index)))
    .sort((a, b) => b.folded.length - a.folded.length);
  return (text) => masked(text, words);
}

function wordsOf(
  { name, shortName, domains }: Pick<Entity<'vendor'>, 'name' | 'shortName' | 'domains'>,
  alias: string,
): Word[] {
  const bare = name.replace(legalForm, '');
  const bareShort = shortName.replace(legalForm, '');
  const labels = domains.flatMap((domain) => {
    const [label = ''] = domain.split('.');
    return label.length >= 4 && label !== 'www' ? [label] : [];
  });
  return [name, bare, shortName, bareShort, ...domains, ...labels].flatMap((text) => {
    const folded = foldWithOffsets(text).text;
    // A Latin word of a few letters may stand inside another word; only alone it is the name.
    const bounded = /^[a-z0-9]{1,3}$/.test(folded);
    return Array.from(folded).length < 2 ? [] : [{ folded, alias, bounded }];
  });
}

function masked(text: string, words: readonly Word[]): string {
  if (words.length === 0 || text === '') return text;
  const { text: folded, starts, ends } = foldWithOffsets(text);
  let result = '';
  let kept = 0;
  for (let at = 0; at < folded.length;) {
    const word = words.find((one) => stands(one, folded, at));
    if (!word) {
      at += 1;
      continue;
    }
    const next = at + word.folded.length;
    result += text.slice(kept, Math.max(kept, starts[at] ?? 0)) + word.alias;
    kept = Math.max(kept, ends[next - 1] ?? text.length);
    at = next;
  }
  return result + text.slice(kept);
}

function stands({ folded: word, bounded }: Word, text: string, at: number): boolean {
  if (!text.startsWith(word, at)) return false;
  if (!bounded) return true;
  const letter = /[a-z0-9]/;
  return !letter.test(text[at - 1] ?? '') && !letter.test(text[at + word.length] ?? '');
}
