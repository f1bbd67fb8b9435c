import type { Clock } from '../clock.ts';

const VALUE_BYTES = 102_400;
const KEY_CHARACTERS = 250;
const LONGEST_SECONDS = 21_600;
/** Above about 1,000 items the oldest tenth goes at once, as measured by others on the real service. */
const ITEMS = 1000;

/** CacheService: values expire by the clock, and the oldest go when it is full. */
export class Cache {
  readonly #clock: Clock;
  readonly #items = new Map<string, { readonly value: string; readonly until: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get(key: string): string | null {
    const item = this.#items.get(key);
    if (!item) return null;
    if (item.until > this.#clock.now()) return item.value;
    this.#items.delete(key);
    return null;
  }

  /** Forgets everything, as when another workbook takes the place of this one. */
  clear(): void {
    this.#items.clear();
  }

  /** Keeps a value for some seconds, at most six hours; null removes it. */
  put(key: string, value: string | null, seconds: number): void {
    if (key.length > KEY_CHARACTERS) throw new Error('Argument too large: key');
    this.#items.delete(key);
    if (value === null) return;
    if (Buffer.byteLength(value, 'utf8') > VALUE_BYTES)
      throw new Error('Argument too large: value');
    const time = Math.min(Math.max(seconds, 1), LONGEST_SECONDS) * 1000;
    this.#items.set(key, { value, until: this.#clock.now() + time });
    if (this.#items.size > ITEMS)
      for (const old of [...this.#items.keys()].slice(0, ITEMS / 10)) this.#items.delete(old);
  }
}
