/** One thing that keys can do. */
export type KeyBinding = {
  /** As printed: `E`, `?`, `Enter`, `Esc`, `ArrowDown`, `Alt+1`, `Ctrl+Enter` (also ⌘ on a Mac), `Ctrl+Z`. */
  keys: string;
  /** What it does, for the list of keys. */
  label: string;
  run: () => void;
  /** Work inside text fields too. `Ctrl+Enter` and `Esc` always do. */
  inFields?: boolean;
};

/** What is asked of a keydown event; a plain object in tests. */
export type KeyPress = {
  key: string;
  code: string;
  keyCode: number;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
};

/** What the focused element keeps for itself. */
export type Focus = {
  /** Text is being written: letters, digits and arrows belong to it. */
  field: boolean;
  /** A dialog, menu or list box is open: all keys belong to it. */
  popup: boolean;
  /** A button, link or tab: Enter and Space belong to it. */
  takesEnter: boolean;
  /** A radio group, tab list, slider or grid: Space, arrows, Home and End belong to it. */
  takesArrows: boolean;
};

export type KeyRules = {
  focus: Focus;
  /** False when the person has switched off single-letter keys (WCAG 2.1.4). */
  singleKeys: boolean;
};

const worksInFields: ReadonlySet<string> = new Set(['ctrl+enter', 'esc']);
const enterKeys: ReadonlySet<string> = new Set(['enter', 'space']);
const arrowKeys: ReadonlySet<string> = new Set(
  'arrowup arrowdown arrowleft arrowright home end pageup pagedown space'.split(' '),
);

/**
 * The first binding that a key press means, or `null`. Nothing while an input method is composing (`isComposing`, or keyCode 229
 * from older engines); single characters only outside fields and when they are switched on; a focused control keeps what it needs.
 */
export function bindingFor(
  press: KeyPress,
  bindings: readonly KeyBinding[],
  rules: KeyRules,
): KeyBinding | null {
  if (press.isComposing || press.keyCode === 229) return null;
  const found = bindings.find((binding) => matches(press, binding.keys));
  return found && isAllowed(found, rules) ? found : null;
}

/** Whether a press is the printed key. Letters match by their key, or by their place on the keyboard under a kana layout. */
function matches(press: KeyPress, keys: string): boolean {
  const parts = splitKeys(keys);
  const command = parts.modifiers.includes('ctrl');
  if ((press.ctrlKey || press.metaKey) !== command) return false;
  if (press.altKey !== parts.modifiers.includes('alt')) return false;
  if (isLetterOrDigit(parts.key) && press.shiftKey !== parts.modifiers.includes('shift'))
    return false;
  return keyNames(press).includes(parts.key);
}

function isAllowed(binding: KeyBinding, rules: KeyRules): boolean {
  const keys = binding.keys.toLowerCase();
  const { field, popup, takesEnter, takesArrows } = rules.focus;
  if (popup) return false;
  if (field) return binding.inFields === true || worksInFields.has(keys);
  if (takesEnter && enterKeys.has(keys)) return false;
  if (takesArrows && arrowKeys.has(keys)) return false;
  return rules.singleKeys || keys.length > 1;
}

function splitKeys(keys: string): { modifiers: string[]; key: string } {
  const lower = keys.toLowerCase();
  if (lower.length === 1) return { modifiers: [], key: lower };
  const parts = lower.split('+');
  return { modifiers: parts.slice(0, -1), key: parts.at(-1) ?? '' };
}

function keyNames(press: KeyPress): string[] {
  const names = [press.key.toLowerCase()];
  if (press.key === 'Escape') names.push('esc');
  if (press.key === ' ') names.push('space');
  const place = /^(?:Key|Digit|Numpad)([A-Z0-9])$/u.exec(press.code)?.[1];
  const typesLatin = /^[\u0020-\u007e]$/u.test(press.key);
  if (place !== undefined && (!typesLatin || press.altKey)) names.push(place.toLowerCase());
  return names;
}

function isLetterOrDigit(key: string): boolean {
  return /^[a-z0-9]$/u.test(key);
}
