import { describe, expect, it } from 'vitest';

import { bindingFor, type Focus, type KeyBinding, type KeyPress } from '#extension/ui/key-match.ts';

const elsewhere: Focus = { field: false, popup: false, takesEnter: false, takesArrows: false };

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code: '',
    keyCode: 0,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    ...more,
  };
}

function bindings(...keys: string[]): KeyBinding[] {
  return keys.map((one) => ({ keys: one, label: one, run: () => undefined }));
}

function found(event: KeyPress, keys: string[], focus: Partial<Focus> = {}, singleKeys = true) {
  const rules = { focus: { ...elsewhere, ...focus }, singleKeys };
  return bindingFor(event, bindings(...keys), rules)?.keys ?? null;
}

describe('bindingFor', () => {
  it('finds a letter outside fields, in either case only without Shift', () => {
    expect(found(press('e'), ['E'])).toBe('E');
    expect(found(press('E', { shiftKey: true }), ['E'])).toBeNull();
    expect(found(press('?', { shiftKey: true }), ['?'])).toBe('?');
  });

  it('leaves letters, digits and Enter to text fields, but not Ctrl+Enter and Esc', () => {
    const field = { field: true };
    expect(found(press('e'), ['E'], field)).toBeNull();
    expect(found(press('3'), ['3'], field)).toBeNull();
    expect(found(press('Enter'), ['Enter'], field)).toBeNull();
    expect(found(press('Enter', { ctrlKey: true }), ['Ctrl+Enter'], field)).toBe('Ctrl+Enter');
    expect(found(press('Enter', { metaKey: true }), ['Ctrl+Enter'], field)).toBe('Ctrl+Enter');
    expect(found(press('Escape'), ['Esc'], field)).toBe('Esc');
    expect(found(press('z', { ctrlKey: true }), ['Ctrl+Z'], field)).toBeNull();
  });

  it.each([{ isComposing: true }, { keyCode: 229 }])(
    'is silent while composing: %o',
    (composing) => {
      expect(found(press('Enter', composing), ['Enter'])).toBeNull();
      expect(
        found(press('Enter', { ...composing, ctrlKey: true }), ['Ctrl+Enter'], { field: true }),
      ).toBeNull();
    },
  );

  it('drops single characters when they are switched off, and only those', () => {
    expect(found(press('e'), ['E'], {}, false)).toBeNull();
    expect(found(press('/'), ['/'], {}, false)).toBeNull();
    expect(found(press('Enter'), ['Enter'], {}, false)).toBe('Enter');
    expect(found(press('z', { ctrlKey: true }), ['Ctrl+Z'], {}, false)).toBe('Ctrl+Z');
  });

  it('leaves Enter to buttons, arrows to radio groups, and everything to a dialog', () => {
    expect(found(press('Enter'), ['Enter'], { takesEnter: true })).toBeNull();
    expect(found(press('j'), ['J'], { takesEnter: true })).toBe('J');
    expect(found(press('ArrowDown'), ['ArrowDown'], { takesArrows: true })).toBeNull();
    expect(found(press('Enter'), ['Enter'], { takesArrows: true })).toBe('Enter');
    expect(found(press('Escape'), ['Esc'], { popup: true })).toBeNull();
  });

  it('does not take a browser shortcut for a letter', () => {
    expect(found(press('c', { ctrlKey: true }), ['C'])).toBeNull();
    expect(found(press('c', { metaKey: true }), ['C'])).toBeNull();
    expect(found(press('1', { altKey: true, code: 'Digit1' }), ['1', 'Alt+1'])).toBe('Alt+1');
  });

  it('finds a letter by its place under a kana layout and for Alt on a Mac', () => {
    expect(found(press('い', { code: 'KeyE' }), ['E'])).toBe('E');
    expect(found(press('¡', { code: 'Digit1', altKey: true }), ['Alt+1'])).toBe('Alt+1');
    expect(found(press('f', { code: 'KeyU' }), ['U', 'F'])).toBe('F');
  });
});
