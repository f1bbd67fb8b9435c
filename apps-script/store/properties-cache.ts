import * as z from 'zod/mini';

const cacheKey = 'properties';
/** The longest that the platform's cache keeps anything. */
const lifetimeSeconds = 21_600;

const textsSchema = z.record(z.string(), z.string());
/** The script's properties by name. */
export type Texts = z.infer<typeof textsSchema>;

/**
 * The copy of the properties in the platform's cache, which may be asked as often as anybody likes, where properties are read 50,000 times
 * a day and no more; `null` where there is none.
 * A copy is there only while it is true: it is put under the lock alone, and whoever changes the properties has the lock and takes the copy
 * away first. So no copy from before a revocation can be put after it, however executions interleave and wherever one of them ends.
 */
export function cachedTexts(): Texts | null {
  try {
    const text = CacheService.getScriptCache().get(cacheKey);
    return text === null ? null : textsSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Needs the lock, since before these properties were read. Never throws: without a copy the properties themselves are read. */
export function keepCopy(texts: Texts): void {
  try {
    CacheService.getScriptCache().put(cacheKey, JSON.stringify(texts), lifetimeSeconds);
  } catch {
    // Too many members for one entry, or the cache is out of order.
  }
}

/** Needs the lock, until after the change for which the copy goes. */
export function dropCopy(): void {
  CacheService.getScriptCache().remove(cacheKey);
}
