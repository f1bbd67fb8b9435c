const themes = ['auto', 'light', 'dark'] as const;

/** Light, dark, or as the system says. */
export type Theme = (typeof themes)[number];

/** Sets the theme of a page; `auto` leaves it to the system's setting. */
export function applyTheme(theme: Theme, root: HTMLElement): void {
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
