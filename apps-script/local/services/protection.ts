import type { Protection } from '../protocol.ts';
import type { Runtime } from './runtime.ts';
import { asBoolean, asText, Service } from './service.ts';

/** The protection of a sheet. */
export const protectionService = (
  runtime: Runtime,
  sheetId: string,
  start: Protection,
): Service => {
  let protection = start;
  const change = (method: string, part: Partial<Protection>): Service => {
    protection = { ...protection, ...part };
    runtime.queue(`SpreadsheetApp.Protection.${method}`, {
      kind: 'protect',
      sheetId,
      id: protection.id,
      protection,
    });
    return service;
  };
  const service: Service = new Service('SpreadsheetApp.Protection', {
    getDescription: () => protection.description,
    setDescription: (text) => change('setDescription', { description: asText(text) }),
    isWarningOnly: () => protection.warningOnly,
    setWarningOnly: (warningOnly) =>
      change('setWarningOnly', { warningOnly: asBoolean(warningOnly) }),
    remove: () => {
      runtime.queue('SpreadsheetApp.Protection.remove', {
        kind: 'protect',
        sheetId,
        id: protection.id,
        protection: null,
      });
    },
  });
  return service;
};
