import vm from 'node:vm';

import type { ExecutionOrder, ExecutionOutcome } from './execution-order.ts';
import { Membrane } from './membrane.ts';
import type { ScriptRealm } from './script-realm.ts';
import { triggerEvent, platformServices, webOutput } from './services/platform.ts';
import type { Runtime } from './services/runtime.ts';
import type { WebAppOutput } from './workbook.ts';

const NO_OUTPUT: WebAppOutput = { kind: 'none' };

interface Ended {
  readonly found: boolean;
  readonly resultJson: string | null;
  readonly output: WebAppOutput;
}

const ended = (
  found: boolean,
  resultJson: string | null = null,
  output: WebAppOutput = NO_OUTPUT,
): Ended => ({
  found,
  resultJson,
  output,
});

const errorText = (error: unknown): string => {
  try {
    return String(error);
  } catch {
    return 'Error';
  }
};

/** One run of the script: a context, the services, one entry function, and the account of it all. */
export class Execution {
  readonly #runtime: Runtime;
  readonly #realm: ScriptRealm;
  readonly #context: vm.Context;
  readonly #membrane: Membrane;
  readonly #log: string[] = [];

  constructor(runtime: Runtime, realm: ScriptRealm) {
    this.#runtime = runtime;
    this.#realm = realm;
    this.#context = realm.context;
    this.#membrane = new Membrane(this.#context);
    for (const [name, service] of Object.entries(
      platformServices(runtime, (line) => this.#log.push(line)),
    ))
      this.#context[name] = this.#membrane.toScript(service);
  }

  run(compile: () => vm.Script, entry: ExecutionOrder['entry']): ExecutionOutcome {
    let [result, error]: [Ended, string | null] = [ended(true), null];
    try {
      const functions = this.#realm.load(compile);
      result = this.#enter(functions, entry);
    } catch (thrown) {
      error = errorText(thrown);
    }
    try {
      // What was queued before an error is written all the same.
      this.#runtime.send();
    } catch (thrown) {
      error ??= `Exception: ${thrown instanceof Error ? thrown.message : errorText(thrown)}`;
    }
    // The script may have caught the end, but nobody hears its answer any more.
    if (this.#runtime.ended) [result, error] = [ended(true), this.#runtime.ended.message];
    const { calls, log: callLog, costMs, lockHeldMs } = this.#runtime.meter;
    return { ...result, error, calls, callLog, costMs, lockHeldMs, log: this.#log };
  }

  #enter(functions: ReadonlySet<string>, entry: ExecutionOrder['entry']): Ended {
    if (entry.kind === 'open' || entry.kind === 'edit') {
      const [name, edit] = entry.kind === 'open' ? ['onOpen', null] : ['onEdit', entry];
      if (!functions.has(name)) return ended(false);
      this.#call(name, [this.#membrane.toScript(triggerEvent(this.#runtime, edit))]);
      return ended(true);
    }
    if (!functions.has(entry.name)) throw new Error(`Script function not found: ${entry.name}`);
    if (entry.kind === 'call') return ended(true, this.#callJson(entry.name, entry.argsJson));
    const output = this.#call(entry.name, [this.#fromJson(entry.eventJson)]);
    return ended(true, null, webOutput(this.#membrane.fromScript(output)));
  }

  #call(name: string, args: readonly unknown[]): unknown {
    const entry: unknown = this.#context[name];
    if (typeof entry !== 'function') throw new Error(`Script function not found: ${name}`);
    return Reflect.apply(entry, undefined, args);
  }

  /** Calls with arguments that crossed as JSON, and takes the result out the same way; other values cannot cross. */
  #callJson(name: string, argsJson: string): string | null {
    const args = this.#fromJson(argsJson);
    if (!Array.isArray(args)) throw new Error('The arguments must be an array.');
    const result = this.#call(name, args);
    if (result === undefined) return null;
    const find: (value: unknown) => string | null = vm.runInContext(ILLEGAL, this.#context);
    const illegal = find(result);
    if (illegal !== null)
      throw new Error(`The function ${name} returned a value that cannot be passed on: ${illegal}`);
    const stringify: (value: unknown) => string | undefined = vm.runInContext(
      '(value) => JSON.stringify(value)',
      this.#context,
    );
    return stringify(result) ?? null;
  }

  #fromJson(json: string): unknown {
    const parse: (text: string) => unknown = vm.runInContext(
      '(text) => JSON.parse(text)',
      this.#context,
    );
    return parse(json);
  }
}

/** Finds what `google.script.run` does not carry: anything but primitives, arrays and plain objects. */
const ILLEGAL = `(function find(value) {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return null;
  if (typeof value !== 'object') return typeof value;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return Object.prototype.toString.call(value).slice(8, -1);
  for (const item of Object.values(value)) { const found = find(item); if (found !== null) return found; }
  return null;
})`;
