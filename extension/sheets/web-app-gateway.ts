import { MikiwameError } from '#shared/errors.ts';
import type { MemberKey } from '#shared/ports/member-keys.ts';
import type { WorkbookGateway } from '#shared/ports/workbook-gateway.ts';
import { seal } from '#shared/sync/seal.ts';
import { asciiJson, type Envelope } from '#shared/wire/envelope.ts';
import { isWebAppAddress } from '#shared/wire/invite.ts';
import type { WorkbookAnswer, WorkbookRequest } from '#shared/wire/request.ts';

import { readAnswer } from './answer.ts';

/** Longer than Google lets a request wait for the script's lock (25 s) and write, with room for a slow network. */
const patience = 60_000;

export type WebApp = {
  address: string;
  workbookId: string;
  key: MemberKey;
  fetch: typeof fetch;
  /** Whether the browser thinks there is a network. */
  isOnline(): boolean;
};

/**
 * The way to a workbook through its web app: one POST of plain text, because the web app answers no preflight and sees no
 * headers; its answer comes by a redirect to another origin.
 */
export function createWebAppGateway(webApp: WebApp): WorkbookGateway {
  return {
    async send(request) {
      const answer = readAnswer(
        await post(webApp, await seal(request, webApp.workbookId, webApp.key)),
      );
      if (isAnswerTo(request, answer)) return answer;
      throw new MikiwameError('workbook-damaged', `${answer.op} answers ${request.op}`);
    },
  };
}

function isAnswerTo<Request extends WorkbookRequest>(
  request: Request,
  answer: WorkbookAnswer,
): answer is WorkbookAnswer<Request['op']> {
  return answer.op === request.op;
}

type Reply = { status: number; url: string; text: string };

async function post(webApp: WebApp, envelope: Envelope): Promise<Reply> {
  if (!isWebAppAddress(webApp.address)) throw new MikiwameError('address-not-workbook');
  try {
    const response = await webApp.fetch(webApp.address, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain;charset=utf-8' },
      // With several Google accounts in one browser, cookies would choose the wrong one.
      credentials: 'omit',
      redirect: 'follow',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      body: asciiJson(envelope),
      signal: AbortSignal.timeout(patience),
    });
    return { status: response.status, url: response.url, text: await response.text() };
  } catch (error) {
    const detail = error instanceof Error ? error.name : '';
    throw new MikiwameError(webApp.isOnline() ? 'workbook-unreachable' : 'offline', detail);
  }
}
