/**
 * The house plan: for each folder (or file), what it may import. The most specific entry wins; anything not listed is forbidden.
 * `never` takes back a part of `mayImport`. A package stands for all its entries: `zod` allows `zod/mini`, and is
 * allowed where something from outside comes in and must be parsed.
 */
export type Layer = { mayImport: string[]; never?: string[]; packages: string[] };

const shared: Layer = { mayImport: ['shared/'], packages: ['zod'] };
const sharedWithoutPorts: Layer = { ...shared, never: ['shared/ports/'] };

export const layers: Record<string, Layer> = {
  'shared/': shared,
  'shared/errors.ts': { mayImport: [], packages: [] },
  'shared/model/': { mayImport: ['shared/model/'], packages: ['zod'] },
  'shared/ports/': {
    mayImport: ['shared/ports/', 'shared/model/', 'shared/wire/', 'shared/errors.ts'],
    packages: [],
  },
  'shared/locales/': sharedWithoutPorts,
  'shared/scoring/': sharedWithoutPorts,
  'shared/anchoring/': {
    mayImport: ['shared/anchoring/', 'shared/model/'],
    packages: [],
  },
  'shared/agreement/': { mayImport: ['shared/agreement/'], packages: [] },
  'shared/weighting/': { mayImport: ['shared/weighting/'], packages: [] },
  'shared/history/': sharedWithoutPorts,
  'shared/costs/': sharedWithoutPorts,
  'shared/facts/': { mayImport: ['shared/facts/', 'shared/model/'], packages: [] },
  'shared/matrix/': sharedWithoutPorts,
  'shared/summary/': sharedWithoutPorts,

  // Entry points wire everything together; nobody imports them.
  'extension/entrypoints/': {
    mayImport: ['extension/', 'shared/'],
    packages: ['wxt', 'react', 'react-dom'],
  },
  'extension/messages.ts': { mayImport: ['shared/'], packages: ['@webext-core/messaging', 'zod'] },
  'extension/no-eval.ts': { mayImport: [], packages: ['zod'] },
  'extension/build/': { mayImport: [], packages: ['vite'] },
  'extension/page/': {
    mayImport: ['extension/page/', 'extension/messages.ts', 'shared/'],
    packages: ['zod', '@noble/hashes'],
  },
  // Paints captured words in the vendor's page; reads the page with the same eyes as capturing does.
  'extension/highlights/': {
    mayImport: ['extension/highlights/', 'extension/page/', 'extension/messages.ts', 'shared/'],
    packages: ['@webext-core/messaging'],
  },
  // Pages fetched anew, as text, where the person granted it.
  'extension/recheck/': {
    mayImport: ['extension/recheck/', 'extension/page/', 'shared/'],
    packages: [],
  },
  'extension/background/': {
    mayImport: ['extension/background/', 'extension/messages.ts', 'shared/'],
    packages: ['wxt', 'tldts', 'zod'],
  },
  // What panel and workspace have in common: components without data of their own.
  'extension/ui/': {
    mayImport: ['extension/ui/', 'shared/'],
    packages: ['react', 'react-aria-components', 'lucide-react'],
  },
  // What the extension's pages do with the records: reading them live, writing with undo, keeping drafts.
  'extension/app/': {
    mayImport: ['extension/app/', 'extension/storage/', 'extension/messages.ts', 'shared/'],
    packages: ['react', 'dexie-react-hooks', 'wxt'],
  },
  'extension/panel/': {
    mayImport: ['extension/panel/', 'extension/app/', 'extension/pdf/', 'extension/ui/', 'shared/'],
    packages: ['react', 'react-aria-components', 'lucide-react'],
  },
  'extension/workspace/': {
    mayImport: [
      'extension/workspace/',
      'extension/app/',
      'extension/recheck/',
      'extension/xlsx/',
      'extension/ui/',
      'shared/',
    ],
    packages: ['react', 'react-aria-components', 'lucide-react'],
  },

  // Adapters: each hides one foreign library or service behind a port of the core.
  'extension/storage/': {
    mayImport: ['extension/storage/', 'shared/'],
    packages: ['dexie', 'zod'],
  },
  'extension/sheets/': { mayImport: ['extension/sheets/', 'shared/'], packages: ['zod'] },
  'extension/pdf/': { mayImport: ['extension/pdf/', 'shared/'], packages: ['pdfjs-dist'] },
  'extension/article/': {
    mayImport: ['extension/article/', 'shared/'],
    packages: ['@mozilla/readability'],
  },
  'extension/xlsx/': { mayImport: ['extension/xlsx/', 'shared/'], packages: ['hucre'] },

  'apps-script/': {
    mayImport: ['apps-script/', 'shared/'],
    never: ['apps-script/local/', 'apps-script/sidebar/', 'apps-script/build.ts'],
    packages: ['zod', '@noble/curves'],
  },
  'apps-script/build.ts': {
    mayImport: ['apps-script/build/'],
    packages: ['node:*', 'vite', 'esbuild'],
  },
  'apps-script/sidebar/': {
    mayImport: ['apps-script/sidebar/', 'shared/'],
    packages: ['react', 'react-dom', 'zod'],
  },
  // The stand-in for the platform runs the built bundle; it never reaches into the add-on's own code.
  'apps-script/local/': {
    mayImport: ['apps-script/local/', 'shared/'],
    packages: ['node:*', '@odoo/o-spreadsheet', '@odoo/owl', 'esbuild', 'zod'],
  },

  'test/': { mayImport: ['shared/', 'extension/', 'apps-script/', 'test/'], packages: ['*'] },
};
