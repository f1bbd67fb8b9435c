import { MikiwameError } from '#shared/errors.ts';
import { type Language, languageOf } from '#shared/locales/language.ts';
import { isWebAppAddress } from '#shared/wire/invite.ts';
import type { Failure, SidebarAnswer, SidebarMember, SidebarState } from '#shared/wire/sidebar.ts';

import { currentJoinCode } from './members/join-code.ts';
import type { Member } from './members/member.ts';
import { damageOf } from './sheets/damage.ts';
import { type Book, readProperties } from './store/properties.ts';

/** Runs an action of the sidebar and answers with the state after it, whether it worked or not. */
export function afterAction(action: () => unknown): SidebarAnswer {
  let failed: Failure | null = null;
  try {
    action();
  } catch (error) {
    failed =
      error instanceof MikiwameError
        ? { reason: error.reason, detail: error.detail }
        : { reason: 'workbook-busy', detail: String(error) };
  }
  return { state: stateNow(), failed };
}

function stateNow(): SidebarState {
  const { book, members, problem } = readProperties();
  const joinCode = currentJoinCode(Date.now());
  return {
    language: userLanguage(),
    workbookId: book?.workbookId ?? '',
    workbookName: book?.name ?? '',
    address: book?.address ?? '',
    suggestedAddress: suggestedAddress(),
    joinCode: joinCode && { code: joinCode.code, expiresAt: joinCode.expiresAt },
    members: Object.entries(members)
      .sort(([, a], [, b]) => (a.askedAt < b.askedAt ? -1 : 1))
      .map(shown),
    problem: problem ? { reason: problem.reason, detail: problem.detail } : damage(book),
  };
}

/** What nobody has run into yet: a sheet that somebody deleted is missed by no sync. */
function damage(book: Book | null): Failure | null {
  if (!book) return null;
  try {
    const detail = damageOf(SpreadsheetApp.getActiveSpreadsheet(), book);
    return detail === '' ? null : { reason: 'workbook-damaged', detail };
  } catch {
    // The state is shown all the same.
    return null;
  }
}

function shown([key, { name, raterId, role, state }]: [string, Member]): SidebarMember {
  return { key, name, raterId, role, state };
}

/** Opened from the editor, the service names the address for testing (`/dev`), which nobody else can reach. */
function suggestedAddress(): string {
  try {
    const address = ScriptApp.getService().getUrl();
    return isWebAppAddress(address) ? address : '';
  } catch {
    return '';
  }
}

/** The language of the person at the sheet. */
export function userLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}
