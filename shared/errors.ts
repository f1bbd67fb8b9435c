/**
 * The closed set of reasons for which something can fail where a person must be told. Each has a sentence in every language
 * (`locales/ja/errors.ts`); whoever catches one shows that sentence and loses nothing.
 */
export const reasons = [
  // capture
  'page-not-readable',
  'access-needed',
  'nothing-selected',
  'selection-too-long',
  'frame-not-readable',
  'file-not-pdf',
  'pdf-broken',
  'pdf-encrypted',
  'pdf-without-text',
  'pdf-too-large',
  'vendor-unknown',
  // records and files
  'record-invalid',
  'storage-full',
  'storage-failed',
  'version-newer',
  'file-not-ours',
  'file-too-large',
  // scoring
  'brief-incomplete',
  'reason-missing',
  'evidence-too-weak',
  // workbook
  'address-not-workbook',
  'offline',
  'workbook-unreachable',
  'workbook-busy',
  'workbook-not-authorised',
  'workbook-outdated',
  'workbook-damaged',
  'evaluation-differs',
  'join-code-wrong',
  'join-code-expired',
  'member-waiting',
  'member-unknown',
  'member-revoked',
  'signature-wrong',
  'clock-wrong',
  'request-too-large',
  'request-invalid',
  'role-not-allowed',
  // sync by file
  'sync-file-other',
  'sync-file-broken',
  'answer-elsewhere',
  'answer-not-awaited',
  'sync-by-file',
] as const;

export type Reason = (typeof reasons)[number];

/** An error that a person can be told about: `reason` chooses the sentence, `detail` is for the technical line below it. */
export class MikiwameError extends Error {
  override readonly name = 'MikiwameError';
  readonly reason: Reason;
  readonly detail: string;

  constructor(reason: Reason, detail = '') {
    super(detail === '' ? reason : `${reason}: ${detail}`);
    this.reason = reason;
    this.detail = detail;
  }
}

/** The reason of anything that was thrown; `fallback` for what is not ours. */
export function reasonOf(error: unknown, fallback: Reason): Reason {
  return error instanceof MikiwameError ? error.reason : fallback;
}
