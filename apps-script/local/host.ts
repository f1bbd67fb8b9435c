import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';

import type { Clock } from './clock.ts';
import type { ExecutionOrder, ExecutionOutcome } from './execution-order.ts';
import { type Disturb, ExecutionEnded, serveDisturbed } from './faults.ts';
import type { OperationName, Reply, WorkerMessage } from './protocol.ts';
import type { WaitingCall } from './workbook.ts';

/** Google's quota of simultaneous executions for one user; a web app that runs as its owner counts on the owner. */
export const MOST_EXECUTIONS = 30;

const REFUSED: ExecutionOutcome = {
  found: true,
  error:
    'Exception: There are too many scripts running simultaneously for this Google user account.',
  resultJson: null,
  output: { kind: 'none' },
  calls: 0,
  callLog: [],
  costMs: 0,
  lockHeldMs: 0,
  log: [],
};

/** What one execution may ask of the host: serves a call, at once or with a promise that the worker waits for. */
export interface ExecutionServices {
  serve(operation: OperationName, args: readonly unknown[]): unknown;
  /** The execution has ended or died. */
  ended(): void;
}

export interface HostSettings {
  readonly clock: Clock;
  readonly maxExecutions: number;
  readonly pick?: (waiting: readonly WaitingCall[]) => number;
  readonly disturb?: Disturb;
}

interface Seat {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

interface Running {
  readonly id: number;
  readonly seat: Seat;
  readonly services: ExecutionServices;
  readonly finish: (outcome: ExecutionOutcome | Error) => void;
  /** Calls that were served. */
  served: number;
}

interface Waiting {
  readonly running: Running;
  readonly operation: OperationName;
  readonly args: readonly unknown[];
}

interface Order {
  readonly order: ExecutionOrder;
  readonly id: number;
  readonly services: ExecutionServices;
  readonly finish: (outcome: ExecutionOutcome | Error) => void;
}

/** Runs executions in worker threads, several at a time, and serves their calls one at a time. */
export class Host {
  readonly #settings: HostSettings;
  readonly #free: Seat[] = [];
  readonly #running = new Map<number, Running>();
  readonly #orders: Order[] = [];
  #waiting: Waiting[] = [];
  /** Executions that wait for something else than their turn: a lock, a person, the time. */
  #blocked = 0;
  #seats = 0;
  #lastId = 0;
  #closed = false;

  constructor(settings: HostSettings) {
    this.#settings = settings;
  }

  /** Runs one execution; waits when too many are running, and refuses more than Google runs at once. Rejects when the worker dies. */
  execute(
    order: ExecutionOrder,
    services: (execution: number) => ExecutionServices,
  ): Promise<ExecutionOutcome> {
    if (this.#running.size + this.#orders.length >= MOST_EXECUTIONS)
      return Promise.resolve(REFUSED);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      const finish = (outcome: ExecutionOutcome | Error): void =>
        outcome instanceof Error ? reject(outcome) : resolve(outcome);
      this.#orders.push({ order, id, services: services(id), finish });
      this.#start();
    });
  }

  /** Ends all workers; executions under way are rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    const seats = [...this.#free, ...[...this.#running.values()].map((running) => running.seat)];
    for (const running of this.#running.values())
      running.finish(new Error('The local workbook was closed.'));
    for (const order of this.#orders) order.finish(new Error('The local workbook was closed.'));
    this.#running.clear();
    await Promise.all(seats.map((seat) => seat.worker.terminate()));
  }

  #start(): void {
    while (
      !this.#closed &&
      this.#orders.length > 0 &&
      this.#running.size < this.#settings.maxExecutions
    ) {
      const seat = this.#free.pop() ?? this.#newSeat();
      const next = this.#orders.shift();
      if (!next) return;
      const { id, services, finish } = next;
      const running: Running = { id, seat, services, finish, served: 0 };
      this.#running.set(next.id, running);
      seat.worker.ref();
      seat.worker.postMessage(next.order, []);
    }
  }

  #newSeat(): Seat {
    const { port1, port2 } = new MessageChannel();
    const shared = new SharedArrayBuffer(4);
    this.#seats += 1;
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: { port: port2, shared },
      transferList: [port2],
      execArgv: [],
      name: `apps-script-${this.#seats}`,
    });
    const seat: Seat = { worker, port: port1, signal: new Int32Array(shared) };
    worker.on('message', (message: WorkerMessage) => this.#receive(seat, message));
    worker.on('error', (error) =>
      this.#died(seat, error instanceof Error ? error : new Error(String(error))),
    );
    return seat;
  }

  #runningAt(seat: Seat): Running | undefined {
    return [...this.#running.values()].find((running) => running.seat === seat);
  }

  #receive(seat: Seat, message: WorkerMessage): void {
    const running = this.#runningAt(seat);
    if (!running) return;
    if (message.type === 'call')
      this.#waiting.push({ running, operation: message.operation, args: message.args });
    else this.#end(running, message.outcome);
    this.#serve();
  }

  #died(seat: Seat, error: Error): void {
    const running = this.#runningAt(seat);
    if (running) {
      this.#waiting = this.#waiting.filter((waiting) => waiting.running !== running);
      this.#running.delete(running.id);
      running.services.ended();
      running.finish(error);
    }
    this.#start();
    this.#serve();
  }

  #end(running: Running, outcome: ExecutionOutcome): void {
    this.#running.delete(running.id);
    this.#free.push(running.seat);
    running.seat.worker.unref();
    running.services.ended();
    running.finish(outcome);
    this.#start();
  }

  #serve(): void {
    const { pick } = this.#settings;
    while (this.#waiting.length > 0) {
      // A chosen order can be replayed only when every execution has said what it wants next.
      if (pick && this.#waiting.length + this.#blocked < this.#running.size) return;
      // Which worker was quicker must not change what a seed means.
      if (pick) this.#waiting.sort((a, b) => a.running.id - b.running.id);
      const choice = pick
        ? pick(
            this.#waiting.map(({ running, operation }) => ({
              execution: running.id,
              method: operation,
            })),
          )
        : 0;
      const [call] = this.#waiting.splice(choice, 1);
      if (!call) throw new Error(`The scheduler chose call ${choice} of ${this.#waiting.length}.`);
      this.#answer(call);
    }
  }

  #answer({ running, operation, args }: Waiting): void {
    running.served += 1;
    const point = { execution: running.id, operation, count: running.served };
    try {
      const value = serveDisturbed(
        (name, given) => running.services.serve(name, given),
        this.#settings.disturb?.(point) ?? null,
        operation,
        args,
      );
      if (!(value instanceof Promise)) {
        this.#reply(running, { value, now: this.#settings.clock.now() });
        return;
      }
      this.#blocked += 1;
      const unblock = (reply: Reply): void => {
        this.#blocked -= 1;
        this.#reply(running, reply);
        this.#serve();
      };
      value.then(
        (late: unknown) => unblock({ value: late, now: this.#settings.clock.now() }),
        (error: unknown) => unblock(this.#failure(error)),
      );
    } catch (error) {
      this.#reply(running, this.#failure(error));
    }
  }

  #failure(error: unknown): Reply {
    const ended = error instanceof ExecutionEnded ? { ended: true } : {};
    return { error: messageOf(error), ...ended, now: this.#settings.clock.now() };
  }

  #reply({ seat }: Running, reply: Reply): void {
    seat.port.postMessage(reply, []);
    Atomics.store(seat.signal, 0, 1);
    Atomics.notify(seat.signal, 0);
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
