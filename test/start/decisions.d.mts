export const oldestNode: [number, number];

export type LockEntry = {
  version?: string;
  optional?: boolean;
  os?: string | string[];
  cpu?: string | string[];
  libc?: string | string[];
};
export type Lock = { packages?: Record<string, LockEntry> };
export type Machine = { os: string; cpu: string; libc: string | undefined };

export function whyInstall(lock: Lock, installed: Lock | null, machine: Machine): string | null;

export function installEnvironment(
  env: Record<string, string | undefined>,
): Record<string, string | undefined>;

export const installArguments: string[];

export function chooseNode(nodes: {
  bundled: string | null;
  current: string;
  version: string;
}): string | null;

export function nodeSentence(version: string): string;

export function isAbandoned(lock: {
  text: string;
  ageMs: number;
  isAlive: (pid: number) => boolean;
}): boolean;

export function withPath(
  env: Record<string, string | undefined>,
  path: string,
): Record<string, string | undefined>;

export function terminalLanguage(env: Record<string, string | undefined>): 'ja' | 'en';
