import type { Messages } from '#shared/locales/messages.ts';
import type { CertainPlace } from '#shared/scoring/order.ts';

/** Vendors that are named one by one; of more only the number is said. */
const namedLimit = 3;

/** What is certain of a vendor's place, in sentences. */
export function relationWords(
  place: CertainPlace,
  words: Messages['results']['order'],
  nameOf: (vendorId: string) => string,
): string {
  const listed = (ids: readonly string[]): string => {
    const names = ids.slice(0, namedLimit).map(nameOf).join(words.separator);
    return ids.length > namedLimit ? words.more(names, ids.length - namedLimit) : names;
  };
  return [
    place.before.length > 0 ? words.before(listed(place.before)) : '',
    place.tied.length > 0 ? words.tiedWith(listed(place.tied)) : '',
    place.open.length > 0 ? words.open(listed(place.open)) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(words.sentences);
}
