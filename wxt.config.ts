import { defineConfig } from 'wxt';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  modulesDir: 'extension/modules',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'ja',
    minimum_chrome_version: '116',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage'].filter(
      (permission) => browser !== 'firefox' || permission !== 'sidePanel',
    ),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      capture: {
        suggested_key: { default: 'Alt+M' },
        description: '__MSG_commandCapture__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'mikiwame@mikiwame.example', strict_min_version: '142.0' },
      },
    }),
  }),
});
