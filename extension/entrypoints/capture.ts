import type { UnlistedScriptDefinition } from 'wxt';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { readPage } from '#extension/page/read-page.ts';

/** Injected after a gesture, into every frame of the tab; its value is the result of the injection. */
const capture: UnlistedScriptDefinition = defineUnlistedScript({ main: readPage });

export default capture;
