import type { Runtime } from './runtime.ts';
import { anyAsText, asInteger, asText, Service } from './service.ts';

const NAME = 'CacheService.Cache';
const DEFAULT_SECONDS = 600;

/** CacheService; the script's cache only. */
export const cacheService = (runtime: Runtime): Service => {
  const put = (method: string, key: string, value: string | null, seconds: number): void =>
    runtime.call(`${NAME}.${method}`, 'cache', 'cache', key, value, seconds);
  const cache = new Service(NAME, {
    get: (key) => runtime.call(`${NAME}.get`, 'cache', 'cached', asText(key)),
    put: (key, value, seconds = DEFAULT_SECONDS) =>
      put('put', asText(key), anyAsText(value), asInteger(seconds, Number.NEGATIVE_INFINITY)),
    remove: (key) => put('remove', asText(key), null, 0),
  });
  return new Service('CacheService', { getScriptCache: () => cache });
};
