import type { UnlistedScriptDefinition } from 'wxt';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { readPageAndStay } from '#extension/page/read-page.ts';

/** Injected after the first gesture, into every frame of the tab; its value is the result of the injection. Later gestures call it again. */
const capture: UnlistedScriptDefinition = defineUnlistedScript({ main: readPageAndStay });

export default capture;
