import type { UnlistedScriptDefinition } from 'wxt';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { highlightPage } from '#extension/highlights/highlight-page.ts';

/** Injected after a gesture, and on the sites that the person granted, into every frame of the tab. */
const highlights: UnlistedScriptDefinition = defineUnlistedScript({ main: highlightPage });

export default highlights;
