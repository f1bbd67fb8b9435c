import { MikiwameError, type Reason } from '#shared/errors.ts';
import {
  type SentAnswer,
  sentAnswer,
  type WorkbookAnswer,
  wireVersion,
} from '#shared/wire/request.ts';

type Output = GoogleAppsScript.Content.TextOutput;

/** JSON as the body of an answer; never HTML, which would open every public function to any visitor. */
export function jsonOutput(value: unknown): Output {
  return ContentService.createTextOutput(JSON.stringify(value)).setMimeType(
    ContentService.MimeType.JSON,
  );
}

export type Reply =
  | { mikiwame: typeof wireVersion; ok: true; answer: SentAnswer }
  | { mikiwame: typeof wireVersion; ok: false; reason: Reason; detail: string };

export function accepted(answer: WorkbookAnswer): Reply {
  return { mikiwame: wireVersion, ok: true, answer: sentAnswer(answer) };
}

/** A refusal by its reason; what is not ours came from the platform in the middle of the work, so repeating is right. */
export function refused(error: unknown): Reply {
  const { reason, detail } =
    error instanceof MikiwameError
      ? error
      : { reason: 'workbook-busy' as const, detail: String(error) };
  return { mikiwame: wireVersion, ok: false, reason, detail: detail.slice(0, 300) };
}
