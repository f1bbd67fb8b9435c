import type { Clock } from '#shared/ports/clock.ts';
import type { Ids } from '#shared/ports/ids.ts';

/** Crockford's base 32 in lower case: no i, l, o, u, so that an id can be read aloud; its order is alphabetical. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const timeDigits = 10;
const randomDigits = 16;

/**
 * New names: 10 digits of time (ms, 50 bits), 16 of randomness (80 bits), so that two devices never meet and ids sort by time.
 * Ids made in the same millisecond have no order among themselves.
 */
export function createIds(clock: Clock, random: Pick<Crypto, 'getRandomValues'> = crypto): Ids {
  return {
    next() {
      let time = clock.now();
      let prefix = '';
      for (let place = 0; place < timeDigits; place += 1) {
        prefix = alphabet.charAt(time % 32) + prefix;
        time = Math.floor(time / 32);
      }
      const bytes = random.getRandomValues(new Uint8Array(randomDigits));
      return prefix + Array.from(bytes, (byte) => alphabet.charAt(byte % 32)).join('');
    },
  };
}
