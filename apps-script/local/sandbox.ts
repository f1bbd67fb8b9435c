import vm from 'node:vm';

/** Globals of ES2020, and what Apps Script adds to them; everything else is taken out of the context. */
const GLOBALS = [
  'globalThis',
  'Infinity',
  'NaN',
  'undefined',
  'eval',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
  'decodeURI',
  'decodeURIComponent',
  'encodeURI',
  'encodeURIComponent',
  'escape',
  'unescape',
  'Array',
  'ArrayBuffer',
  'BigInt',
  'BigInt64Array',
  'BigUint64Array',
  'Boolean',
  'DataView',
  'Date',
  'Error',
  'EvalError',
  'Float32Array',
  'Float64Array',
  'Function',
  'Int8Array',
  'Int16Array',
  'Int32Array',
  'Map',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'ReferenceError',
  'RegExp',
  'Set',
  'SharedArrayBuffer',
  'String',
  'Symbol',
  'SyntaxError',
  'TypeError',
  'Uint8Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Uint32Array',
  'URIError',
  'WeakMap',
  'WeakSet',
  'Atomics',
  'JSON',
  'Math',
  'Reflect',
  'Intl',
  'WebAssembly',
];

/** Members of built-ins that came after ES2020, by the expression that holds them. */
const NEWER: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': [
    'at',
    'findLast',
    'findLastIndex',
    'toReversed',
    'toSorted',
    'toSpliced',
    'with',
  ],
  Array: ['fromAsync'],
  'ArrayBuffer.prototype': [
    'resize',
    'resizable',
    'maxByteLength',
    'transfer',
    'transferToFixedLength',
    'detached',
  ],
  Atomics: ['waitAsync', 'pause'],
  'DataView.prototype': ['getFloat16', 'setFloat16'],
  Error: ['isError'],
  Intl: ['ListFormat', 'DisplayNames', 'Segmenter', 'DurationFormat', 'supportedValuesOf'],
  JSON: ['rawJSON', 'isRawJSON'],
  Map: ['groupBy'],
  'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
  Math: ['f16round', 'sumPrecise'],
  Object: ['groupBy', 'hasOwn'],
  Promise: ['any', 'withResolvers', 'try'],
  RegExp: ['escape'],
  'RegExp.prototype': ['hasIndices', 'unicodeSets'],
  'Set.prototype': [
    'difference',
    'intersection',
    'isDisjointFrom',
    'isSubsetOf',
    'isSupersetOf',
    'symmetricDifference',
    'union',
  ],
  'String.prototype': ['at', 'replaceAll', 'isWellFormed', 'toWellFormed'],
  Symbol: ['dispose', 'asyncDispose'],
  'Object.getPrototypeOf(Int8Array).prototype': [
    'at',
    'findLast',
    'findLastIndex',
    'toReversed',
    'toSorted',
    'with',
  ],
  'Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))': [
    'constructor',
    'drop',
    'every',
    'filter',
    'find',
    'flatMap',
    'forEach',
    'map',
    'reduce',
    'some',
    'take',
    'toArray',
    'concat',
  ],
  Uint8Array: ['fromBase64', 'fromHex'],
  'Uint8Array.prototype': ['setFromBase64', 'setFromHex', 'toBase64', 'toHex'],
};

const REMOVE = `for (const name of Object.getOwnPropertyNames(globalThis)) if (!${JSON.stringify(GLOBALS)}.includes(name)) delete globalThis[name];
${Object.entries(NEWER)
  .map(
    ([holder, names]) => `for (const name of ${JSON.stringify(names)}) delete (${holder})[name];`,
  )
  .join('\n')}`;

/** A Date whose present comes from the platform's clock. */
const CLOCK = `(now) => {
  const Real = Date;
  const Clocked = function Date(...parts) {
    if (new.target === undefined) return new Real(now()).toString();
    return Reflect.construct(Real, parts.length === 0 ? [now()] : parts, new.target);
  };
  Object.defineProperty(Clocked, 'length', { value: 7 });
  Object.defineProperty(Clocked, 'prototype', { value: Real.prototype, writable: false });
  Clocked.UTC = Real.UTC;
  Clocked.parse = Real.parse;
  Clocked.now = () => now();
  for (const key of ['UTC', 'parse', 'now']) Object.defineProperty(Clocked, key, { enumerable: false });
  Object.defineProperty(Real.prototype, 'constructor', { value: Clocked, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: Clocked, writable: true, configurable: true });
}`;

/**
 * A bare context: the built-ins of ES2020, no web or Node globals, no code from strings (the bundle must not need it),
 * and a Date that follows `now` (milliseconds since 1970).
 */
export const createSandbox = (now: () => number): vm.Context => {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: true } });
  vm.runInContext(REMOVE, context);
  const install: (clock: () => number) => void = vm.runInContext(CLOCK, context);
  install(now);
  return context;
};

/**
 * Runs the script's file in the context and returns the names of its public functions: those at the top level whose
 * name does not end with `_`.
 */
export const loadScript = (context: vm.Context, script: vm.Script): ReadonlySet<string> => {
  const names = (): string[] => {
    const list: string = vm.runInContext(
      'Object.getOwnPropertyNames(globalThis).join("\\n")',
      context,
    );
    return list.split('\n');
  };
  const before = new Set(names());
  script.runInContext(context);
  return new Set(
    names().filter(
      (name) => !before.has(name) && !name.endsWith('_') && typeof context[name] === 'function',
    ),
  );
};
