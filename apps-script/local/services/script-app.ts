import type { Runtime } from './runtime.ts';
import { Service } from './service.ts';

/** ScriptApp: the web app's address, null while nothing is deployed. Triggers would need a scope that the product does not ask for. */
export const scriptApp = (runtime: Runtime): Service =>
  new Service('ScriptApp', {
    AuthMode: {
      NONE: 'NONE',
      LIMITED: 'LIMITED',
      FULL: 'FULL',
      CUSTOM_FUNCTION: 'CUSTOM_FUNCTION',
    },
    getScriptId: () => runtime.book.id,
    getService: () =>
      new Service('ScriptApp.Service', {
        getUrl: () => runtime.book.deploymentUrl,
        isEnabled: () => runtime.book.deploymentUrl !== null,
      }),
  });
