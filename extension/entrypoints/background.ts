// oxlint-disable-next-line import/no-unassigned-import -- it acts by being imported before every schema
import '../no-eval.ts';
import type { BackgroundDefinition } from 'wxt';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { capturedSchema } from '#shared/capture/captured.ts';
import { languageOf } from '#shared/locales/language.ts';

import { startBackground } from '../background/start.ts';
import { createMemberKeys } from '../sheets/keys.ts';
import { createWebAppGateway } from '../sheets/web-app-gateway.ts';
import { createCheckStore } from '../storage/check-store.ts';
import { systemClock as clock } from '../storage/clock.ts';
import { Database } from '../storage/database.ts';
import { createDeviceStore } from '../storage/device-store.ts';
import { createIds } from '../storage/ids.ts';
import { createInbox } from '../storage/inbox.ts';
import { createKeyStore } from '../storage/key-store.ts';
import { createRecordStore } from '../storage/record-store.ts';
import { createWorkbookStore } from '../storage/workbook-store.ts';

const background: BackgroundDefinition = defineBackground(() => {
  const ids = createIds(clock);
  const database = new Database({ ids, language: languageOf(browser.i18n.getUILanguage()) });
  startBackground({
    records: createRecordStore(database, { clock }),
    workbooks: createWorkbookStore(database, clock),
    device: createDeviceStore(database),
    inbox: createInbox(database, capturedSchema),
    checks: createCheckStore(database),
    keys: createMemberKeys(createKeyStore(database, clock)),
    openGateway: (address, workbookId, key) =>
      createWebAppGateway({
        address,
        workbookId,
        key,
        fetch: (...request) => fetch(...request),
        isOnline: () => navigator.onLine,
      }),
    ids,
    clock,
  });
});

export default background;
