/**
 * How a platform can differ from the stand-in. `changed`: whatever a service answers is another value, each time a new one. `constant`: it is
 * always the same value of its type. `renamed`: its constants have other values. `language`: what the language offers beside services is
 * missing, or there although it should not be.
 */
export type Perturbation = 'changed' | 'constant' | 'renamed' | 'language';

/**
 * A script that wraps every service; `perturb(mode)` changes their answers from then on, `perturb(null)` ends it. A function in `hooks` changes
 * what the methods of its name answer.
 */
export const perturbingScript = `
var hooks = {};
var perturb = (() => {
  const wrappers = new WeakMap();
  const originals = new WeakMap();
  let mode = null;
  let count = 0;
  const isObject = (value) => typeof value === 'object' && value !== null;
  const unwrapped = (value) =>
    Array.isArray(value) ? value.map(unwrapped) : (isObject(value) && originals.get(value)) || value;
  const other = (value) => {
    count += 1;
    if (Array.isArray(value)) return mode === 'constant' ? { length: 0, map: () => [], filter: () => [], flat: () => [] } : value.map(other);
    if (value instanceof Date) return mode === 'constant' ? new Date(0) : new Date(value.getTime() + count * 86400000);
    if (typeof value === 'string') return mode === 'constant' ? 'constant' : value + count;
    if (typeof value === 'number') return mode === 'constant' ? 77 : value + count;
    if (typeof value === 'boolean') return !value;
    if (value === null || value === undefined) return 'something';
    return wrapped(value);
  };
  const plain = (value) => {
    if (Array.isArray(value)) return value.map(plain);
    return isObject(value) && !(value instanceof Date) ? wrapped(value) : value;
  };
  const answer = (value) => (mode === 'changed' || mode === 'constant' ? other(value) : plain(value));
  const wrapped = (service) => {
    if (wrappers.has(service)) return wrappers.get(service);
    const methods = new Map();
    const wrapper = new Proxy({}, {
      get: (_, key) => {
        const member = service[key];
        if (typeof member === 'string' && mode === 'renamed') return member + '?';
        if (typeof member !== 'function') return plain(member);
        if (!methods.has(key)) methods.set(key, (...values) => {
          try {
            const given = member.apply(service, values.map(unwrapped));
            return answer(Object.hasOwnProperty.call(hooks, key) ? hooks[key](given) : given);
          } catch (error) {
            if (mode !== 'changed' && mode !== 'constant') throw error;
            count += 1;
            throw new Error('other words ' + count);
          }
        });
        return methods.get(key);
      },
    });
    wrappers.set(service, wrapper);
    originals.set(wrapper, service);
    return wrapper;
  };
  const names = ['CacheService', 'Charts', 'ContentService', 'HtmlService', 'LockService', 'Logger', 'PropertiesService', 'ScriptApp',
    'Session', 'SpreadsheetApp', 'Utilities', 'console'];
  const real = {};
  for (const name of names) {
    real[name] = globalThis[name];
    globalThis[name] = wrapped(real[name]);
  }
  return (next) => {
    mode = next;
  };
})();

/** Takes from the language what probes may ask for, and puts there what they should not find. */
function perturbLanguage(absent) {
  Function = function () { return () => 'changed'; };
  selfTest = 'changed';
  for (const name of absent) globalThis[name] = function () {};
  for (const name of ['at', 'findLast', 'toSorted']) Array.prototype[name] = () => {};
  for (const name of ['at', 'replaceAll', 'isWellFormed']) String.prototype[name] = () => {};
  for (const name of ['hasOwn', 'groupBy']) Object[name] = () => {};
  Set.prototype.union = () => {};
  Promise.any = () => {};
  delete Promise.allSettled;
  for (const name of ['Intl', 'Promise', 'BigInt', 'Proxy', 'WeakMap', 'WebAssembly', 'Symbol']) globalThis[name] = 'changed';
  delete Array.prototype.flatMap;
  delete Object.fromEntries;
  delete String.prototype.matchAll;
  delete String.prototype.trimEnd;
  RegExp.prototype.exec = function () { return this.sticky ? ['changed'] : null; };
  String.prototype.normalize = () => 'changed';
  String.prototype.localeCompare = () => 0;
  Number.prototype.toLocaleString = () => 'changed';
  Date.prototype.toLocaleDateString = () => 'changed';
  Date.prototype.toISOString = () => 'changed';
  Date.parse = () => 0;
  Math.random = () => 0.5;
  JSON.stringify = ((real) => (value) => (value === '\\ud800' ? 'changed' : real(value)))(JSON.stringify);
  JSON.parse = (text) => {
    if (text.includes('\\u2028')) throw new SyntaxError('changed');
    return {};
  };
  Array.prototype.sort = function () { return [...this].reverse(); };
}
`;
