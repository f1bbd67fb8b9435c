import type { Runtime } from './runtime.ts';
import { Service } from './service.ts';

/** The person at the local grid; the address is from the domain reserved for examples. */
const OWNER = 'owner@example.com';

const userService = (email: string): Service =>
  new Service('Session.User', { getEmail: () => email });

/** Session. A web app that runs as its owner does not learn who calls, and simple triggers need not know the person. */
export const sessionService = (runtime: Runtime): Service => {
  const known = runtime.context === 'menu' || runtime.context === 'sidebar';
  return new Service('Session', {
    getActiveUserLocale: () => runtime.book.locale.slice(0, 2),
    getActiveUser: () => userService(known ? OWNER : ''),
    getEffectiveUser: () => userService(OWNER),
    getScriptTimeZone: () => runtime.book.timeZone,
  });
};
