// Installs the packages of the lock file when they are not there. Plain JavaScript, no dependency: it runs on Node 20.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import {
  installArguments,
  installEnvironment,
  isAbandoned,
  terminalLanguage,
  whyInstall,
  withPath,
} from './decisions.mjs';

const words = {
  ja: {
    install: (why) => `▸ パッケージを入れています（npm ci）: ${why}`,
    alive: (seconds) => `  … ${seconds} 秒`,
    done: (seconds) => `✓ パッケージを入れました ${seconds} s`,
    failed: (code) => `npm ci が失敗しました（終了コード ${code}）。`,
    wait: (path) => `▸ 別の実行がパッケージを入れ終わるのを待っています（${path}）`,
  },
  en: {
    install: (why) => `▸ installing the packages (npm ci): ${why}`,
    alive: (seconds) => `  … ${seconds} s`,
    done: (seconds) => `✓ packages installed ${seconds} s`,
    failed: (code) => `npm ci failed (exit code ${code}).`,
    wait: (path) => `▸ waiting for another run to finish installing the packages (${path})`,
  },
}[terminalLanguage(process.env)];

const print = (line) => process.stdout.write(`${line}\n`);

/** Makes `node_modules` of the folder `root` what the lock file says; one run at a time. Throws when npm fails. */
export async function installIfNeeded(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const why = () =>
    whyInstall(readJson(join(root, 'package-lock.json')) ?? {}, readJson(installed), machine());
  if (why() === null) return;
  await withLock(join(root, '.output', 'install.lock'), async () => {
    // Another run may have done it while this one waited.
    const reason = why();
    if (reason === null) return;
    print(words.install(reason));
    const started = Date.now();
    const seconds = () => Math.round((Date.now() - started) / 1000);
    const alive = setInterval(() => print(words.alive(seconds())), 10_000);
    const code = await npmCi(root).finally(() => clearInterval(alive));
    if (code !== 0) {
      // npm writes it before the last scripts run: without it the next run starts over instead of trusting half an installation.
      rmSync(installed, { force: true });
      throw new Error(words.failed(code));
    }
    print(words.done(seconds()));
  });
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function machine() {
  const glibc = process.report?.getReport().header.glibcVersionRuntime;
  const libc = process.platform === 'linux' ? (glibc ? 'glibc' : 'musl') : undefined;
  return { os: process.platform, cpu: process.arch, libc };
}

function npmCi(root) {
  const { command, leading } = npmCommand();
  const child = spawn(command, leading.concat(installArguments), {
    cwd: root,
    env: withPath(installEnvironment(process.env), pathOutside(root)),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    const stop = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, stop);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, stop);
      resolve(code ?? signal);
    });
  });
}

// `npm ci` empties node_modules, so it must not run on the Node that lies in there.
function npmCommand() {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const usable = npm?.endsWith('.js') && node && !node.includes(`${sep}node_modules${sep}`);
  return usable && existsSync(npm) && existsSync(node)
    ? { command: node, leading: [npm] }
    : { command: 'npm', leading: [] };
}

function pathOutside(root) {
  const inside = join(root, 'node_modules');
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(inside))
    .join(delimiter);
}

async function withLock(path, work) {
  mkdirSync(join(path, '..'), { recursive: true });
  if (!take(path)) {
    print(words.wait(path));
    await turn(path);
  }
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

async function turn(path) {
  await pause(500);
  if (!take(path)) await turn(path);
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  removeIfAbandoned(path);
  return false;
}

// Renaming first: of two runs that find the same dead lock, only one moves it away.
function removeIfAbandoned(path) {
  const grave = `${path}.${process.pid}`;
  try {
    const text = readFileSync(path, 'utf8');
    if (!isAbandoned({ text, ageMs: Date.now() - statSync(path).mtimeMs, isAlive })) return;
    renameSync(path, grave);
    // A living run took the lock in between: give it back.
    if (readFileSync(grave, 'utf8') !== text) renameSync(grave, path);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  } finally {
    rmSync(grave, { force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
