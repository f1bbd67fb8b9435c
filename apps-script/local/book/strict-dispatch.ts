import type { Dispatch } from './engine.ts';

/** Refusals that change nothing for a script: the cell or name is as wished, or is covered by a merged one and shows nothing. */
const HARMLESS: ReadonlySet<string> = new Set(['NoChanges', 'CellIsMerged', 'UnchangedSheetName']);

/** A dispatch that throws when the engine refuses a command. */
export const strict = (dispatch: Dispatch): Dispatch =>
  new Proxy(dispatch, {
    apply: (target, self, command: Parameters<Dispatch>) => {
      const result = Reflect.apply(target, self, command);
      const reasons: readonly string[] = result.reasons;
      if (!result.isSuccessful && !reasons.every((reason) => HARMLESS.has(reason)))
        throw new Error(
          `Service Spreadsheets failed: ${command[0]} was refused (${reasons.join(', ')}).`,
        );
      return result;
    },
  });
