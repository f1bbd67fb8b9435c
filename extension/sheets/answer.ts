import { MikiwameError, type Reason } from '#shared/errors.ts';
import { workbookAnswerOf } from '#shared/wire/answer.ts';
import type { WorkbookAnswer } from '#shared/wire/request.ts';

/**
 * Reads what came back from a web app. Google answers with pages of its own for many failures, some of them with status 200.
 * @throws MikiwameError as `workbookAnswerOf`; `workbook-not-authorised`, `workbook-busy`, `address-not-workbook`, `workbook-unreachable`
 *   for a page of the platform.
 */
export function readAnswer(reply: { status: number; url: string; text: string }): WorkbookAnswer {
  const answer = workbookAnswerOf(jsonOf(reply.text));
  if (!answer) throw new MikiwameError(reasonOfPage(reply), `HTTP ${reply.status}`);
  return answer;
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
