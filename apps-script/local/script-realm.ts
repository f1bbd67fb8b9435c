import type vm from 'node:vm';

import { createSandbox, loadScript } from './sandbox.ts';

/** A context of its own with the script's file in it. */
export class ScriptRealm {
  readonly context: vm.Context;
  /** What the script takes for the present; milliseconds since 1970. */
  now: () => number;
  #functions: ReadonlySet<string> | null = null;

  constructor(now: () => number) {
    this.now = now;
    this.context = createSandbox(() => this.now());
  }

  /** Names of the script's public functions. Runs the file on the first call; throws what the file throws. */
  load(compile: () => vm.Script): ReadonlySet<string> {
    this.#functions ??= loadScript(this.context, compile());
    return this.#functions;
  }
}
