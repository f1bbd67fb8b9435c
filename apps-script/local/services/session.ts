import type { Runtime } from './runtime.ts';
import { Service } from './service.ts';

const forbidden = (method: string) => () => {
  throw new Error(
    `Specified permissions are not sufficient to call Session.${method}. Required permissions: https://www.googleapis.com/auth/userinfo.email`,
  );
};

/** Session. Who somebody is needs a scope that the product does not ask for. */
export const sessionService = (runtime: Runtime): Service =>
  new Service('Session', {
    getActiveUserLocale: () => runtime.book.locale.slice(0, 2),
    getActiveUser: forbidden('getActiveUser'),
    getEffectiveUser: forbidden('getEffectiveUser'),
    getScriptTimeZone: () => runtime.book.timeZone,
  });
