// Plain JavaScript with no dependency: it runs on Node 20, before anything is installed.

/** The oldest Node that runs TypeScript files as they are, without a flag. */
export const oldestNode = [22, 18];

/**
 * Why the installed packages are not those of the lock file, or `null` when they are.
 * `lock` is package-lock.json, `installed` is node_modules/.package-lock.json (npm writes it as its last act, so a broken-off
 * installation has none), `machine` is `{ os, cpu, libc }` in npm's words.
 */
export function whyInstall(lock, installed, machine) {
  if (installed === null) return 'node_modules is missing or incomplete';
  const wanted = lock.packages ?? {};
  const present = installed.packages ?? {};
  for (const [path, { version }] of Object.entries(present)) {
    if (wanted[path]?.version !== version) return `${path} ${version} is not in the lock file`;
  }
  for (const [path, entry] of Object.entries(wanted)) {
    if (path !== '' && !present[path] && isNeeded(entry, machine)) return `${path} is missing`;
  }
  return null;
}

// An optional package that names no platform belongs to one that does (a WebAssembly fallback): npm may leave it out.
function isNeeded(entry, machine) {
  if (!entry.optional) return true;
  if (!entry.os && !entry.cpu) return false;
  return (
    fits(entry.os, machine.os) && fits(entry.cpu, machine.cpu) && fits(entry.libc, machine.libc)
  );
}

// npm writes one name as a string and several as a list.
function fits(names, value) {
  if (!names) return true;
  const allowed = [names].flat();
  if (allowed.includes(`!${value}`)) return false;
  return allowed.includes(value) || allowed.every((name) => name.startsWith('!'));
}

// What the calling npm or the shell may have set that would make `npm ci` install something else, or somewhere else.
const misleading =
  /^(npm_(package|lifecycle)_.*|npm_config_(prefix|local_prefix|global|global_prefix|location|omit|include|production|only|dev|optional|also|dry_run|package_lock|package_lock_only|workspace|workspaces|include_workspace_root|ignore_scripts|engine_strict|force|install_strategy|if_present|long|json)|npm_command|node_env|init_cwd)$/i;

/** The environment for `npm ci`: everything of `env` (proxies, cache, registry) but what would change what is installed. */
export function installEnvironment(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !misleading.test(name)));
}

/** The arguments of the installation: whole, with the tools and the platform's Node. */
export const installArguments = [
  'ci',
  '--include=dev',
  '--include=optional',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/**
 * Which Node runs the TypeScript scripts: the project's own where it starts (`bundled`, or `null`), else the current one if it
 * is new enough (`version`, as in `process.versions.node`), else none: `null`.
 */
export function chooseNode({ bundled, current, version }) {
  if (bundled !== null) return bundled;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor) ? current : null;
}

/** What a person must do when no Node fits, in both languages. */
export function nodeSentence(version) {
  const oldest = oldestNode.join('.');
  return [
    `Node.js ${oldest} 以上が必要です（いまは ${version}）。https://nodejs.org/ から新しい版を入れて、もう一度実行してください。`,
    `Node.js ${oldest} or newer is needed (this is ${version}). Install a newer one from https://nodejs.org/ and run the command again.`,
  ].join('\n');
}

/** Whether the holder of the installation lock is gone: its text names no living process, or it is older than any installation. */
export function isAbandoned({ text, ageMs, isAlive }) {
  const halfAnHour = 30 * 60_000;
  if (ageMs > halfAnHour) return true;
  const pid = Number(text);
  // Just created, not yet written: its owner is alive.
  if (!Number.isInteger(pid) || pid <= 0) return ageMs > 10_000;
  return !isAlive(pid);
}

/** `env` with another PATH; Windows calls it `Path`, and a copy of the environment no longer ignores case. */
export function withPath(env, path) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [key]: path };
}

/** `ja` or `en`: the language of the terminal. */
export function terminalLanguage(env) {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return named.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
