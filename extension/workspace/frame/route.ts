import { useSyncExternalStore } from 'react';

/** The pages of the workspace, in the order of the rail, and the one that starts an evaluation. */
export const routes = [
  'brief',
  'rubric',
  'matrix',
  'estimates',
  'evidence',
  'results',
  'robustness',
  'differences',
  'summary',
  'outcome',
  'history',
  'settings',
  'new',
] as const;
export type Route = (typeof routes)[number];

/** The page that the part of the address after `#/` names; the matrix for anything unknown. */
export function routeOf(hash: string): Route {
  const name = hash.replace(/^#\/?/u, '').split(/[/?]/u, 1)[0];
  if (name === 'team') return 'settings';
  return routes.find((route) => route === name) ?? 'matrix';
}

/** The address of a page inside the workspace. */
export function routeAddress(route: Route): string {
  return `#/${route}`;
}

/** Opens a page of the workspace. */
export function goTo(route: Route): void {
  window.location.hash = `/${route}`;
}

/** The page that is open. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, () => routeOf(window.location.hash));
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
