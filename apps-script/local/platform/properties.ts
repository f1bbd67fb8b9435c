import type { StoreName } from '../protocol.ts';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

export type PropertyData = Readonly<Record<StoreName, Readonly<Record<string, string>>>>;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The property stores of a script: 9 KB for a value with its key, 500 KB for a store. */
export class Properties {
  #stores: PropertyData;

  constructor(stores: PropertyData = { script: {}, document: {}, user: {} }) {
    this.#stores = stores;
  }

  read(store: StoreName): Readonly<Record<string, string>> {
    return this.#stores[store];
  }

  /** Sets or, with null, deletes; `replace` drops all other keys. Throws Google's sentences at the limits. */
  change(
    store: StoreName,
    change: Readonly<Record<string, string | null>>,
    replace: boolean,
  ): void {
    const next = new Map(replace ? [] : Object.entries(this.#stores[store]));
    for (const [key, value] of Object.entries(change)) {
      if (value === null) next.delete(key);
      else {
        if (bytes(key) + bytes(value) > VALUE_BYTES) throw new Error('Argument too large: value');
        next.set(key, value);
      }
    }
    const total = [...next].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (total > STORE_BYTES)
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    this.#stores = { ...this.#stores, [store]: Object.fromEntries(next) };
  }

  export(): PropertyData {
    return this.#stores;
  }
}
