export function installIfNeeded(root: string): Promise<void>;
