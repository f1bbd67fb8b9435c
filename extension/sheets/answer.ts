import * as z from 'zod/mini';

import { MikiwameError, type Reason } from '#shared/errors.ts';
import { answerSchema, type WorkbookAnswer, wireVersion } from '#shared/wire/request.ts';

const ours = z.looseObject({ mikiwame: z.int() });

/**
 * Reads what came back from a web app. Google answers with pages of its own for many failures, some of them with status 200.
 * @throws MikiwameError the workbook's own reason for refusing; `workbook-outdated` and `version-newer` when the workbook is older or newer
 *   than this extension; `workbook-not-authorised`, `workbook-busy`, `address-not-workbook`, `workbook-unreachable` for a page of the platform;
 *   `workbook-damaged` for an answer of our version that is not whole.
 */
export function readAnswer(reply: { status: number; url: string; text: string }): WorkbookAnswer {
  const value = jsonOf(reply.text);
  const versioned = ours.safeParse(value);
  if (!versioned.success) throw new MikiwameError(reasonOfPage(reply), `HTTP ${reply.status}`);
  const version = versioned.data.mikiwame;
  if (version < wireVersion) throw new MikiwameError('workbook-outdated', String(version));
  if (version > wireVersion) throw new MikiwameError('version-newer', String(version));
  const parsed = answerSchema.safeParse(value);
  if (!parsed.success) {
    throw new MikiwameError('workbook-damaged', parsed.error.issues[0]?.path.join('.') ?? '');
  }
  if (parsed.data.ok) return parsed.data.answer;
  throw new MikiwameError(parsed.data.reason, parsed.data.detail);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Words on Google's pages, in the languages in which this product's users see them. */
const signs: readonly [RegExp, Reason][] = [
  [/too many times|too many simultaneous|回数が多すぎ|同時に呼び出/i, 'workbook-busy'],
  [
    /authoriz|authoris|permission|sign in|access denied|承認|許可|権限|ログイン/i,
    'workbook-not-authorised',
  ],
  [/script function not found|does not exist|not found|見つかりません/i, 'address-not-workbook'],
];

function reasonOfPage({
  status,
  url,
  text,
}: {
  status: number;
  url: string;
  text: string;
}): Reason {
  if (status === 401 || status === 403) return 'workbook-not-authorised';
  if (status === 404 || status === 410) return 'address-not-workbook';
  if (status === 429) return 'workbook-busy';
  if (status >= 500) return 'workbook-unreachable';
  if (url.startsWith('https://accounts.google.com/')) return 'workbook-not-authorised';
  const visible = text.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ');
  return signs.find(([sign]) => sign.test(visible))?.[1] ?? 'workbook-unreachable';
}
