/** A worker that died: nothing it was doing goes on. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** A worker's life of so many moments; every call to a port has two, before it is done and before its answer is read. */
export class Life {
  private left: number;

  constructor(moments = Number.POSITIVE_INFINITY) {
    this.left = moments;
  }

  /** @throws Killed from the last moment on. */
  pass(): void {
    this.left -= 1;
    if (this.left < 0) throw new Killed();
  }
}

/** A port whose caller may die before a call is done or after, without its answer. */
export function killable<Port extends object>(port: Port, life: Life): Port {
  return new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...given: unknown[]) => {
        life.pass();
        const answer: unknown = await Reflect.apply(member, target, given);
        life.pass();
        return answer;
      };
    },
  });
}
