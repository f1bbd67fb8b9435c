/** A key as it is printed on the keyboard, such as `Enter` or `Ctrl+Enter`. `hidden` where a control already says it by `aria-keyshortcuts`. */
export function KeyCap({ keys, hidden = false }: { keys: string; hidden?: boolean }) {
  return <kbd aria-hidden={hidden || undefined}>{keys}</kbd>;
}
