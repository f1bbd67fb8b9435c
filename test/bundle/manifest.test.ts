import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';

const manifestSchema = z.looseObject({
  permissions: z.array(z.string()),
  optional_host_permissions: z.optional(z.array(z.string())),
});

/** What each build may ask for at installation: nothing that makes a browser warn, and no host. */
const allowed = {
  'chrome-mv3': ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  'firefox-mv3': ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
};

describe.each(Object.entries(allowed))('the manifest of %s', (build, permissions) => {
  const text = readFileSync(`.output/${build}/manifest.json`, 'utf8');
  const manifest = manifestSchema.parse(JSON.parse(text));

  test('asks for exactly these permissions', () => {
    expect(manifest.permissions.toSorted()).toEqual(permissions);
  });

  test('asks for no host at installation, and for hosts only later and by choice', () => {
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('puts no script into pages by itself', () => {
    expect(manifest['content_scripts']).toBeUndefined();
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
  });
});
