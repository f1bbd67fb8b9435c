import type { UnlistedScriptDefinition } from 'wxt';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { readCompany } from '#extension/page/read-company.ts';

/** Injected into a page that a gesture opened, to offer what it says of its company; its value is the result of the injection. */
const company: UnlistedScriptDefinition = defineUnlistedScript({ main: readCompany });

export default company;
