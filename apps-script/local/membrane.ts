import vm from 'node:vm';

import {
  dateMilliseconds,
  type Member,
  Service,
  SignatureMismatch,
  tagOf,
} from './services/service.ts';

/** Makes values of the script's own realm, so that `instanceof Error` and `Array` behave there as at Google. */
interface Realm {
  array(): unknown[];
  object(): Record<string, unknown>;
  date(milliseconds: number): unknown;
  error(name: string, message: string): unknown;
  method(call: (args: unknown[]) => unknown): unknown;
}

const REALM = `({
  array: () => [],
  object: () => ({}),
  date: (milliseconds) => new Date(milliseconds),
  error: (name, message) => { const error = new Error(message); error.name = name; return error; },
  method: (call) => function (...args) { return call(args); },
})`;

const TYPE_NAMES = new Map([
  ['String', 'String'],
  ['Number', 'number'],
  ['Boolean', 'Boolean'],
  ['Null', 'null'],
  ['Undefined', 'null'],
  ['Array', 'number[]'],
]);

const typeName = (value: unknown): string =>
  value instanceof Service ? value.name : (TYPE_NAMES.get(tagOf(value)) ?? tagOf(value));

const isPrimitive = (value: unknown): boolean =>
  value === null || (typeof value !== 'object' && typeof value !== 'function');

/** The border between the services and the script: every value that crosses it is rebuilt in the other's realm. */
export class Membrane {
  readonly #realm: Realm;
  readonly #outside = new WeakMap<Service, object>();
  readonly #inside = new WeakMap<object, Service>();

  constructor(context: vm.Context) {
    const realm: Realm = vm.runInContext(REALM, context);
    this.#realm = realm;
  }

  /** A service or plain value as the script sees it. */
  toScript(value: unknown): unknown {
    if (value instanceof Service) return this.#wrap(value);
    if (isPrimitive(value) || typeof value === 'function') return value;
    if (value instanceof Date) return this.#realm.date(value.getTime());
    if (Array.isArray(value)) {
      const array = this.#realm.array();
      for (const item of value) array.push(this.toScript(item));
      return array;
    }
    const object = this.#realm.object();
    for (const [key, item] of Object.entries(Object(value))) object[key] = this.toScript(item);
    return object;
  }

  /** What the script handed over: its service objects become services again, arrays are copied, the rest stays. */
  fromScript(value: unknown): unknown {
    if (isPrimitive(value)) return value;
    if (Array.isArray(value)) return value.map((item) => this.fromScript(item));
    const service =
      typeof value === 'object' && value !== null ? this.#inside.get(value) : undefined;
    if (service) return service;
    const time = dateMilliseconds(value);
    return time === null ? value : new Date(time);
  }

  #wrap(service: Service): object {
    const known = this.#outside.get(service);
    if (known) return known;
    const wrapped = new Proxy(this.#realm.object(), {
      get: (target, key) => this.#member(service, target, key),
      set: (_target, key) =>
        this.#refuse('TypeError', `Cannot set ${service.name}.${String(key)}.`),
      has: (target, key) => key in service.members || Reflect.has(target, key),
      ownKeys: () => Object.keys(service.members),
      getOwnPropertyDescriptor: (target, key) =>
        typeof key === 'string' && key in service.members
          ? { configurable: true, enumerable: true, value: this.#member(service, target, key) }
          : undefined,
    });
    this.#outside.set(service, wrapped);
    this.#inside.set(wrapped, service);
    return wrapped;
  }

  readonly #methods = new WeakMap<Service, Map<string, unknown>>();

  #member(service: Service, target: object, key: string | symbol): unknown {
    if (typeof key === 'symbol' || key === 'toJSON' || key === 'then')
      return Reflect.get(target, key);
    if (key === 'toString') return this.#realm.method(() => service.name.split('.').at(-1));
    const member = Object.hasOwn(service.members, key) ? service.members[key] : undefined;
    if (member === undefined) {
      if (key in target) return Reflect.get(target, key);
      return this.#refuse(
        'Error',
        `${service.name}.${key} is not part of the local Apps Script platform.`,
      );
    }
    const methods = this.#methods.get(service) ?? new Map<string, unknown>();
    this.#methods.set(service, methods);
    if (!methods.has(key)) methods.set(key, this.#expose(service, key, member));
    return methods.get(key);
  }

  #expose(service: Service, key: string, member: Member): unknown {
    if (typeof member !== 'function') return this.toScript(member);
    return this.#realm.method((args) => {
      const given = args.map((arg) => this.fromScript(arg));
      try {
        return this.toScript(member(...given));
      } catch (error) {
        if (!(error instanceof SignatureMismatch))
          return this.#refuse('Exception', error instanceof Error ? error.message : String(error));
        const types = given.map(typeName).join(',');
        return this.#refuse(
          'Exception',
          `The parameters (${types}) don't match the method signature for ${service.name}.${key}.`,
        );
      }
    });
  }

  #refuse(name: string, message: string): never {
    throw this.#realm.error(name, message);
  }
}
