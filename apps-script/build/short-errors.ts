/** One argument list, with at most two pairs of brackets inside one another; anything deeper stays as it is. */
const thrown = /new ((?:Range|Type)?Error)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;

/**
 * The text of a module of the curve's library or of Zod without the sentences of its errors: a signature that cannot be read is simply not one,
 * and Zod throws these at whoever writes a wrong schema, so nobody ever sees them, and they are 4 kB of the script. `null` for every other module.
 */
export function shortErrors(code: string, id: string): string | null {
  if (!/node_modules\/(?:@noble|zod)\//.test(id)) return null;
  return code.replace(thrown, 'new $1()');
}
