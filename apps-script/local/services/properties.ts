import type { StoreName } from '../protocol.ts';
import type { Runtime } from './runtime.ts';
import { anyAsText, asBoolean, asText, Service, tagOf } from './service.ts';

const NAME = 'PropertiesService.Properties';

const asProperties = (value: unknown): Record<string, string> => {
  if (tagOf(value) !== 'Object') throw new Error('The properties must be an object.');
  return Object.fromEntries(
    Object.entries(Object(value)).map(([key, item]) => [key, anyAsText(item)]),
  );
};

const storeService = (runtime: Runtime, store: StoreName): Service => {
  const read = (method: string) =>
    runtime.call(`${NAME}.${method}`, 'properties', 'properties', store);
  const change = (
    method: string,
    values: Readonly<Record<string, string | null>>,
    replace = false,
  ): Service => {
    runtime.call(`${NAME}.${method}`, 'properties', 'setProperties', store, values, replace);
    return service;
  };
  const service: Service = new Service(NAME, {
    getProperty: (key) => {
      const [all, name] = [read('getProperty'), asText(key)];
      return Object.hasOwn(all, name) ? all[name] : null;
    },
    getProperties: () => read('getProperties'),
    getKeys: () => Object.keys(read('getKeys')),
    setProperty: (key, value) => change('setProperty', { [asText(key)]: anyAsText(value) }),
    setProperties: (values, replace = false) =>
      change('setProperties', asProperties(values), asBoolean(replace)),
    deleteProperty: (key) => change('deleteProperty', { [asText(key)]: null }),
    deleteAllProperties: () => change('deleteAllProperties', {}, true),
  });
  return service;
};

/** PropertiesService. */
export const propertiesService = (runtime: Runtime): Service => {
  const [script, document, user] = (['script', 'document', 'user'] as const).map((store) =>
    storeService(runtime, store),
  );
  return new Service('PropertiesService', {
    getScriptProperties: () => script,
    getDocumentProperties: () => document,
    getUserProperties: () => user,
  });
};
