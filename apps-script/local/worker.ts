import vm from 'node:vm';
import {
  type MessagePort,
  parentPort,
  receiveMessageOnPort,
  workerData,
} from 'node:worker_threads';

import { Meter } from './cost-model.ts';
import type { ExecutionOrder } from './execution-order.ts';
import { Execution } from './execution.ts';
import { ExecutionEnded } from './faults.ts';
import type { Reply, WorkerMessage } from './protocol.ts';
import { ScriptRealm } from './script-realm.ts';
import { makers } from './services/platform.ts';
import { type Ask, Runtime } from './services/runtime.ts';

const { port, shared }: { port: MessagePort; shared: SharedArrayBuffer } = workerData;
const signal = new Int32Array(shared);

let compiled: { readonly code: string; readonly script: vm.Script } | null = null;

const post = (message: WorkerMessage): void => parentPort?.postMessage(message, []);

/** The platform's time: it follows the host's clock and, when that ticks, goes on between two calls. */
const clock = (start: number, ticks: boolean) => {
  let [known, since] = [start, performance.now()];
  return {
    now: () => (ticks ? Math.floor(known + performance.now() - since) : known),
    set: (now: number) => {
      known = now;
      since = performance.now();
    },
  };
};

parentPort?.on('message', (order: ExecutionOrder) => {
  const time = clock(order.now, order.ticks);
  const ask: Ask = (operation, ...args) => {
    Atomics.store(signal, 0, 0);
    post({ type: 'call', operation, args });
    // The host's bell for the answer before this one may ring late, when that was already taken.
    while (Atomics.load(signal, 0) === 0) Atomics.wait(signal, 0, 0);
    // Untyped on purpose: HostOperations is the type of both ends, only the thread stands between.
    const reply = receiveMessageOnPort(port)?.message;
    if (reply === undefined) throw new Error('The host did not answer.');
    const { error, ended, now }: Reply = reply;
    time.set(now);
    if (ended) throw new ExecutionEnded();
    if (error !== undefined) throw new Error(error);
    return reply.value;
  };
  const compile = (): vm.Script => {
    if (compiled?.code !== order.code)
      compiled = { code: order.code, script: new vm.Script(order.code, { filename: 'Code.gs' }) };
    return compiled.script;
  };
  const runtime = new Runtime(ask, new Meter(), order.context, order.book, makers);
  const realm = new ScriptRealm(time.now);
  post({ type: 'done', outcome: new Execution(runtime, realm).run(compile, order.entry) });
});
