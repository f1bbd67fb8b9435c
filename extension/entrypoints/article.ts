import type { UnlistedScriptDefinition } from 'wxt';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { readArticle } from '#extension/article/read-article.ts';

/** Injected when the person keeps a whole page; its value is the result of the injection. */
const article: UnlistedScriptDefinition = defineUnlistedScript({ main: readArticle });

export default article;
