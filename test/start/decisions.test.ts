import { expect, test } from 'vitest';

import {
  chooseNode,
  installArguments,
  installEnvironment,
  isAbandoned,
  type Lock,
  nodeSentence,
  terminalLanguage,
  whyInstall,
  withPath,
} from './decisions.mjs';

const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const lock: Lock = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/tool-linux': { version: '2.0.0', optional: true, os: ['linux'], cpu: 'x64' },
    'node_modules/tool-musl': { version: '2.0.0', optional: true, os: 'linux', libc: ['musl'] },
    'node_modules/tool-windows': { version: '2.0.0', optional: true, os: ['win32'] },
    'node_modules/tool-not-mac': { version: '2.0.0', optional: true, os: ['!darwin'] },
    'node_modules/fallback': { version: '2.0.0', optional: true },
  },
};
const onLinux = ['node_modules/a', 'node_modules/tool-linux', 'node_modules/tool-not-mac'];

function installed(paths: string[], version?: string): Lock {
  return {
    packages: Object.fromEntries(
      paths.map((path) => [path, { version: version ?? lock.packages?.[path]?.version ?? '9' }]),
    ),
  };
}

test('what npm leaves out for other platforms is not missing', () => {
  expect(whyInstall(lock, installed(onLinux), linux)).toBeNull();
  expect(
    whyInstall(lock, installed(['node_modules/a']), {
      os: 'darwin',
      cpu: 'arm64',
      libc: undefined,
    }),
  ).toBeNull();
});

test.each([
  ['nothing is installed', null, 'node_modules is missing or incomplete'],
  ['a package is missing', installed(onLinux.slice(1)), 'node_modules/a is missing'],
  ['the platform’s own tool is missing', installed(['node_modules/a']), 'tool-linux is missing'],
  ['a version differs', installed(onLinux, '0.9.0'), 'node_modules/a 0.9.0 is not in the lock'],
  ['a package was dropped', installed([...onLinux, 'node_modules/z']), 'z 9 is not in the lock'],
])('installs when %s', (_, present, why) => {
  expect(whyInstall(lock, present, linux)).toContain(why);
});

test('the installation ignores what the calling npm set, and keeps proxies and caches', () => {
  const env = {
    PATH: '/bin',
    HTTPS_PROXY: 'http://proxy.example',
    npm_config_cache: '/cache',
    npm_config_registry: 'http://packages.example',
    npm_config_prefix: '/elsewhere',
    NPM_CONFIG_OMIT: 'dev',
    npm_config_production: 'true',
    npm_config_global: 'true',
    npm_package_json: '/elsewhere/package.json',
    npm_lifecycle_event: 'test',
    NODE_ENV: 'production',
  };
  expect(Object.keys(installEnvironment(env))).toEqual([
    'PATH',
    'HTTPS_PROXY',
    'npm_config_cache',
    'npm_config_registry',
  ]);
  expect(installArguments).toEqual(
    expect.arrayContaining(['ci', '--include=dev', '--include=optional']),
  );
});

test.each([
  ['the project’s Node first', { bundled: '/own', current: '/node', version: '20.1.0' }, '/own'],
  ['the oldest that fits', { bundled: null, current: '/node', version: '22.18.0' }, '/node'],
  ['a newer one', { bundled: null, current: '/node', version: '25.0.0' }, '/node'],
  ['none that is too old', { bundled: null, current: '/node', version: '22.17.9' }, null],
  ['none that is much too old', { bundled: null, current: '/node', version: '20.20.2' }, null],
])('chooses %s', (_, nodes, expected) => {
  expect(chooseNode(nodes)).toBe(expected);
});

test('the sentence about Node names both versions in both languages', () => {
  const [japanese, english] = nodeSentence('20.20.2').split('\n');
  expect(japanese).toMatch(/22\.18 以上.*20\.20\.2/);
  expect(english).toMatch(/22\.18 or newer.*20\.20\.2/);
});

test.each([
  ['a living run keeps the lock', { text: '12', ageMs: 60_000, alive: true }, false],
  ['a dead run loses it', { text: '12', ageMs: 10, alive: false }, true],
  ['a lock just being written is kept', { text: '', ageMs: 10, alive: false }, false],
  ['a lock never written is lost', { text: '', ageMs: 60_000, alive: false }, true],
  ['an old lock whose number lives on', { text: '12', ageMs: 3_600_000, alive: true }, true],
])('%s', (_, { alive, ...held }, expected) => {
  expect(isAbandoned({ ...held, isAlive: () => alive })).toBe(expected);
});

test('speaks the language of the terminal', () => {
  expect(terminalLanguage({ LANG: 'ja_JP.UTF-8' })).toBe('ja');
  expect(terminalLanguage({ LANG: 'ja_JP.UTF-8', LC_ALL: 'C' })).toBe('en');
  expect(terminalLanguage({})).toBe('en');
});

test('replaces PATH under the name that the system gave it', () => {
  expect(withPath({ Path: 'old', HOME: '/' }, 'new')).toEqual({ Path: 'new', HOME: '/' });
  expect(withPath({}, 'new')).toEqual({ PATH: 'new' });
});
