import { type Layer, layers } from './layers.ts';
import { packageName, resolveImport } from './source.ts';

const entries = Object.keys(layers).toSorted((a, b) => b.length - a.length);

/** The layer in which a file lies, or `null`: the plan has no place for it. */
export function layerOf(path: string): Layer | null {
  const entry = entries.find((prefix) => isIn(path, prefix));
  return entry === undefined ? null : (layers[entry] ?? null);
}

/** Whether the file at `path` may import `specifier`. A file in no layer may import nothing. */
export function mayImport(path: string, specifier: string): boolean {
  const layer = layerOf(path);
  if (layer === null) return false;
  const target = resolveImport(path, specifier);
  if (target === null) {
    return layer.packages.includes('*') || layer.packages.includes(packageName(specifier));
  }
  const allowed = layer.mayImport.some((prefix) => isIn(target, prefix));
  return allowed && !layer.never?.some((prefix) => isIn(target, prefix) && !isIn(path, prefix));
}

function isIn(path: string, prefix: string): boolean {
  return prefix.endsWith('/') ? path.startsWith(prefix) : path === prefix;
}
