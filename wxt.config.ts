import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';

import { defineConfig } from 'wxt';

import { ariaLanguages } from './extension/build/aria-languages.ts';

/** Tables with which pdf.js reads Japanese fonts that a PDF does not carry: the Adobe-Japan1 ones and those they build on. */
const japaneseCMaps =
  'node_modules/pdfjs-dist/cmaps/{78,83pv,90,Add-,Adobe-Japan,EUC-,Ext-,H.,V.,Hankaku,Hiragana,Katakana,NWP,RKSJ,Roman,UniJIS,WP-Symbol,LICENSE}*';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  modulesDir: 'extension/modules',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
    plugins: [ariaLanguages()],
    // Else the names of the Public Suffix List, one constant of 50 kB, are written out at each of their uses.
    build: {
      // As old as the manifest allows: light-dark() stays as it is written.
      cssTarget: 'chrome123',
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const path of globSync(japaneseCMaps)) {
        files.push({ absoluteSrc: resolve(path), relativeDest: `pdf/cmaps/${basename(path)}` });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'ja',
    minimum_chrome_version: '123',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'sidePanel',
      'storage',
    ].filter((permission) => browser !== 'firefox' || permission !== 'sidePanel'),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      capture: {
        suggested_key: { default: 'Alt+M' },
        description: '__MSG_commandCapture__',
      },
      'capture-confirm': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commandCaptureConfirm__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'mikiwame@mikiwame.example', strict_min_version: '142.0' },
      },
    }),
  }),
});
