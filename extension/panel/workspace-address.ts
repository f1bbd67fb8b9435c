/** The address of the workspace, or of one of its pages. */
export function workspaceAddress(page?: 'brief' | 'estimates' | 'settings' | 'team'): string {
  return page === undefined ? '/workspace.html' : `/workspace.html#/${page}`;
}
