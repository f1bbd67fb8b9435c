import { type CommandResult, onPath, runCommand } from './command.ts';

/** Whether this process may install Debian or Ubuntu packages: it is root and apt-get is there. */
export function canUseApt(): boolean {
  return process.getuid?.() === 0 && onPath('apt-get') !== null;
}

/** Installs packages with apt-get, refreshing the lists first. `true` when all of them are there afterwards. */
export async function aptInstall(packages: string[]): Promise<boolean> {
  await apt(['update', '-qq']);
  const { code } = await apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  return code === 0;
}

function apt(args: string[]): Promise<CommandResult> {
  return runCommand('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    limitMs: 8 * 60_000,
  });
}
