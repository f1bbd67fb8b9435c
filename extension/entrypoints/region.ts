import type { UnlistedScriptDefinition } from 'wxt';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { askForRegion } from '#extension/page/choose-region.ts';

/** Injected when the person wants to draw a part of the page; its value is the result of the injection. */
const region: UnlistedScriptDefinition = defineUnlistedScript({ main: askForRegion });

export default region;
