import { type Bench } from '../bench.ts';
import {
  invoked,
  type Observation,
  type Probe,
  type ProbeGroup,
  probe,
  refusal,
} from '../probe.ts';

const scriptProperties = () => PropertiesService.getScriptProperties();

/** What a property holds after something was set. */
function kept(bench: Bench, name: string, value: unknown): Observation {
  const key = bench.key(name);
  const error = refusal(() => invoked(scriptProperties(), 'setProperty', key, value));
  return error === 'no error' ? scriptProperties().getProperty(key) : error;
}

/** Whether a property of so many characters is taken, or the error. */
function taken(bench: Bench, text: string): string {
  return refusal(() => scriptProperties().setProperty(bench.key('size'), text));
}

const values: readonly (readonly [id: string, value: unknown, asks: string])[] = [
  ['text', 'x', "'x'"],
  ['empty', '', "''"],
  ['japanese', '物流😀', "'物流😀'"],
  ['line-ends', 'a\r\nb\n', "'a\\r\\nb\\n'"],
  ['nul', 'a\u0000b', "'a\\u0000b'"],
  ['number', 5, '5'],
  ['fraction', 1.5, '1.5'],
  ['boolean', true, 'true'],
  ['null', null, 'null'],
  ['list', [1, 2], '[1, 2]'],
  ['object', { a: 1 }, '{ a: 1 }'],
];

function property([id, value, asks]: (typeof values)[number]): Probe {
  const belief = typeof value === 'string' ? 'memory' : 'official';
  return probe(id, belief, `a property after setProperty(key, ${asks})`, (bench) =>
    kept(bench, id, value),
  );
}

/** PropertiesService. */
export const properties: ProbeGroup = {
  name: 'properties',
  probes: [
    ...values.map(property),
    probe('missing', 'official', 'getProperty of an unknown key', () =>
      scriptProperties().getProperty('mikiwame-self-test-no-such-key'),
    ),
    probe('prototype', 'memory', "getProperty('toString') with no such key", () =>
      scriptProperties().getProperty('toString'),
    ),
    probe('deleted', 'official', 'getProperty after deleteProperty', (bench) => {
      const key = bench.key('deleted');
      scriptProperties().setProperty(key, 'x').deleteProperty(key);
      return scriptProperties().getProperty(key);
    }),
    probe('delete-missing', 'memory', 'deleteProperty of an unknown key', () =>
      refusal(() => scriptProperties().deleteProperty('mikiwame-self-test-no-such-key')),
    ),
    probe('many', 'official', 'setProperties keeps the other keys', (bench) => {
      const [a, b] = [bench.key('many-a'), bench.key('many-b')];
      scriptProperties().setProperty(a, '1');
      scriptProperties().setProperties({ [b]: '2' });
      return [a, b].map((key) => scriptProperties().getProperty(key));
    }),
    probe(
      'many-numbers',
      'official',
      'setProperties turns numbers and booleans into texts',
      (bench) => {
        const [a, b] = [bench.key('number'), bench.key('boolean')];
        invoked(scriptProperties(), 'setProperties', { [a]: 5, [b]: false });
        return [a, b].map((key) => scriptProperties().getProperty(key));
      },
    ),
    probe('copy', 'official', 'changing what getProperties gave changes no property', (bench) => {
      const key = bench.key('copy');
      scriptProperties().setProperty(key, 'x');
      const all = scriptProperties().getProperties();
      all[key] = 'y';
      return scriptProperties().getProperty(key);
    }),
    probe('keys', 'official', 'getKeys lists a key that was set', (bench) => {
      const key = bench.key('listed');
      scriptProperties().setProperty(key, 'x');
      return scriptProperties()
        .getKeys()
        .filter((one) => one === key).length;
    }),
    probe('stores', 'official', 'document and script properties are two stores', (bench) => {
      const key = bench.key('stores');
      scriptProperties().setProperty(key, 'script');
      PropertiesService.getDocumentProperties().setProperty(key, 'document');
      return scriptProperties().getProperty(key);
    }),
    probe(
      'document-store',
      'official',
      'a bound script has document properties',
      () => PropertiesService.getDocumentProperties() !== null,
    ),
    probe('returns-store', 'official', 'setProperty returns its store', (bench) => {
      const store = scriptProperties();
      return store.setProperty(bench.key('chain'), 'x') === store;
    }),
    probe('9000-bytes', 'official', 'a property of 9,000 characters', (bench) =>
      taken(bench, 'x'.repeat(9000)),
    ),
    probe('9217-bytes', 'measured', 'the error of a property of 9,217 characters', (bench) =>
      taken(bench, 'x'.repeat(9217)),
    ),
    probe('9216-japanese', 'memory', '3,100 Japanese characters are 9,300 bytes', (bench) =>
      taken(bench, '物'.repeat(3100)),
    ),
    probe('3000-japanese', 'memory', '3,000 Japanese characters are 9,000 bytes', (bench) =>
      taken(bench, '物'.repeat(3000)),
    ),
    probe('refused-keeps', 'memory', 'a refused value leaves the earlier one', (bench) => {
      const key = bench.key('refused');
      scriptProperties().setProperty(key, 'earlier');
      refusal(() => scriptProperties().setProperty(key, 'x'.repeat(9217)));
      return scriptProperties().getProperty(key);
    }),
  ],
};

const cache = () => CacheService.getScriptCache();

function cached(bench: Bench, name: string, value: unknown): Observation {
  const key = bench.key(name);
  const error = refusal(() => invoked(cache(), 'put', key, value, 60));
  return error === 'no error' ? cache().get(key) : error;
}

function put(bench: Bench, name: string, value: string, seconds?: number): string {
  const key = bench.key(name);
  return refusal(() =>
    seconds === undefined ? cache().put(key, value) : cache().put(key, value, seconds),
  );
}

/** CacheService. */
export const caches: ProbeGroup = {
  name: 'cache',
  probes: [
    probe('text', 'official', 'get gives what put kept', (bench) =>
      cached(bench, 'text', '物流😀'),
    ),
    probe('empty', 'memory', "get after put('')", (bench) => cached(bench, 'empty', '')),
    probe('missing', 'official', 'get of an unknown key', () =>
      cache().get('mikiwame-self-test-no-such-key'),
    ),
    probe('number', 'measured', 'get after put of the number 5', (bench) =>
      cached(bench, 'number', 5),
    ),
    probe('boolean', 'measured', 'get after put of true', (bench) =>
      cached(bench, 'boolean', true),
    ),
    probe('removed', 'official', 'get after remove', (bench) => {
      const key = bench.key('removed');
      cache().put(key, 'x');
      cache().remove(key);
      return cache().get(key);
    }),
    probe('replaced', 'official', 'a second put replaces the first', (bench) => {
      cached(bench, 'replaced', 'first');
      return cached(bench, 'replaced', 'second');
    }),
    probe('key-250', 'measured', 'a key of 250 characters', (bench) => {
      const key = bench.key('k').padEnd(250, 'k');
      bench.key('k');
      const error = refusal(() => cache().put(key, 'x', 1));
      cache().remove(key);
      return error;
    }),
    probe('key-251', 'measured', 'the error of a key of 251 characters', (bench) =>
      refusal(() => cache().put(bench.key('k').padEnd(251, 'k'), 'x', 1)),
    ),
    probe('value-102400', 'measured', 'a value of 102,400 characters', (bench) =>
      put(bench, 'long', 'x'.repeat(102_400), 60),
    ),
    probe('value-102401', 'measured', 'the error of a value of 102,401 characters', (bench) =>
      put(bench, 'longer', 'x'.repeat(102_401), 60),
    ),
    probe(
      'value-japanese',
      'memory',
      'the error of 34,200 Japanese characters, 102,600 bytes',
      (bench) => put(bench, 'japanese', '物'.repeat(34_200), 60),
    ),
    probe('default-time', 'official', 'put without a time is kept for now', (bench) => {
      put(bench, 'default', 'x');
      return cache().get(bench.key('default'));
    }),
    probe('six-hours', 'official', 'put for 21,600 seconds', (bench) =>
      put(bench, 'six', 'x', 21_600),
    ),
    probe('beyond-six-hours', 'memory', 'put for 21,601 seconds', (bench) =>
      put(bench, 'beyond', 'x', 21_601),
    ),
    probe('negative-time', 'measured', 'put for -1 seconds', (bench) =>
      put(bench, 'negative', 'x', -1),
    ),
    probe('expires', 'official', 'a value put for one second is gone after two', (bench) => {
      put(bench, 'expires', 'x', 1);
      Utilities.sleep(2000);
      return cache().get(bench.key('expires'));
    }),
  ],
};

const lock = () => LockService.getScriptLock();

/** Runs with no lock left behind. */
function locked(observe: () => Observation): Observation {
  try {
    return observe();
  } finally {
    lock().releaseLock();
  }
}

/** LockService, as far as one execution alone can tell. */
export const locks: ProbeGroup = {
  name: 'lock',
  probes: [
    probe('free', 'official', 'hasLock before a lock is taken', () => lock().hasLock()),
    probe('take', 'official', 'tryLock and hasLock of a free lock', () =>
      locked(() => [lock().tryLock(2000), lock().hasLock()]),
    ),
    probe('reentrant', 'official', 'tryLock of a lock that this execution holds', () =>
      locked(() => [lock().tryLock(2000), lock().tryLock(0), lock().tryLock(2000)]),
    ),
    probe('no-time', 'official', 'tryLock(0) takes a free lock', () =>
      locked(() => lock().tryLock(0)),
    ),
    probe('released-once', 'official', 'one releaseLock ends two tryLocks', () => {
      lock().tryLock(2000);
      lock().tryLock(2000);
      lock().releaseLock();
      return lock().hasLock();
    }),
    probe('release-free', 'official', 'releaseLock of a lock that is not held', () =>
      refusal(() => lock().releaseLock()),
    ),
    probe('wait', 'official', 'what waitLock of a free lock gives', () =>
      locked(() => {
        const given: unknown = invoked(lock(), 'waitLock', 2000);
        return [String(given), lock().hasLock()];
      }),
    ),
    probe('negative', 'official', 'tryLock(-1) fails', () =>
      locked(() => refusal(() => lock().tryLock(-1)) === 'no error'),
    ),
    probe('negative-words', 'memory', 'the error of tryLock(-1)', () =>
      locked(() => refusal(() => lock().tryLock(-1))),
    ),
    probe(
      'document',
      'official',
      'a menu item of a bound script has a document lock',
      () => LockService.getDocumentLock() !== null,
    ),
    probe('document-apart', 'memory', 'the document lock is another one than the script lock', () =>
      locked(() => {
        lock().tryLock(2000);
        return LockService.getDocumentLock().hasLock();
      }),
    ),
    probe('user-apart', 'memory', "the user's lock is another one than the script lock", () =>
      locked(() => {
        lock().tryLock(2000);
        return LockService.getUserLock().hasLock();
      }),
    ),
    probe('same-lock', 'memory', 'two calls of getScriptLock know of each other', () =>
      locked(() => {
        const [one, other] = [lock(), lock()];
        one.tryLock(2000);
        return other.hasLock();
      }),
    ),
    probe('text-time', 'memory', "the error of tryLock('soon')", () =>
      locked(() => refusal(() => invoked(lock(), 'tryLock', 'soon'))),
    ),
  ],
};
