import type { Plugin } from 'vite';

/** A file with the sentences of one language, such as `react-aria/dist/private/intl/menu/fr-FR.mjs`. */
const sentences =
  /[\\/](?:react-aria|react-aria-components|react-stately)[\\/].*[\\/]intl[\\/].*[a-z]{2}-[A-Z]{2}\.m?js$/;
const spoken = /[\\/](?:en-US|ja-JP)\.m?js$/;

/**
 * Leaves out React Aria's own sentences in the languages that Mikiwame does not speak. Its dictionary passes over `undefined` when it
 * looks for a language, and falls back to English.
 */
export function ariaLanguages(): Plugin {
  return {
    name: 'mikiwame:aria-languages',
    load: {
      filter: { id: { include: sentences, exclude: spoken } },
      handler: () => 'export default undefined;',
    },
  };
}
