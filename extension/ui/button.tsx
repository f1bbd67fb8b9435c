import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';

import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { KeyCap } from './key-cap.tsx';

type NativeProps = Omit<ComponentProps<'button'>, 'type' | 'children' | 'className'>;

export type ButtonProps = NativeProps & {
  children: ReactNode;
  /** `warn` and `warn-plain` only for destructive actions and red flags. */
  variant?: 'default' | 'primary' | 'plain' | 'warn' | 'warn-plain';
  size?: 'normal' | 'small' | 'large';
  icon?: LucideIcon | undefined;
  /** The key that does the same, printed on the button. */
  keycap?: string | undefined;
  /** Stays in place and focusable, but does nothing until the work is done. */
  busy?: boolean;
  /** Takes the width that is left. */
  grow?: boolean;
  submit?: boolean;
};

const variantClass = {
  default: '',
  primary: 'primary',
  plain: 'plain',
  warn: 'warned',
  'warn-plain': 'plain warned',
} as const;

const sizeClass = { normal: '', small: 'sm', large: 'lg' } as const;

/** A button with words: 28 px high, 36 px as the main action of a screen. */
export function Button({
  children,
  variant = 'default',
  size = 'normal',
  icon,
  keycap,
  busy = false,
  grow = false,
  submit = false,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
      className={classNames('btn', variantClass[variant], sizeClass[size], grow && 'grow')}
      {...(busy ? busyProps : { onClick })}
      aria-keyshortcuts={ariaShortcut(keycap)}
    >
      <Lead icon={icon} busy={busy} />
      {children}
      {keycap !== undefined && <KeyCap keys={keycap} hidden />}
    </button>
  );
}

export type IconButtonProps = NativeProps & {
  icon: LucideIcon;
  /** Title and name: an icon without a word needs both. */
  label: string;
  small?: boolean;
};

/** A button that is only an icon: copy, close, more, settings, matrix, fold. */
export function IconButton({ icon, label, small = false, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className={classNames('btn icon', small && 'sm')}
      title={label}
      aria-label={label}
    >
      <Icon of={icon} />
    </button>
  );
}

/** The key in the words of `aria-keyshortcuts`: `Ctrl+Enter` becomes `Control+Enter`, `⌘Enter` becomes `Meta+Enter`. */
export function ariaShortcut(keycap: string | undefined): string | undefined {
  return keycap?.replace('Ctrl+', 'Control+').replace('⌘', 'Meta+');
}

const busyProps = { 'aria-busy': true, 'aria-disabled': true, onClick: ignore } as const;

function Lead({ icon, busy }: { icon: LucideIcon | undefined; busy: boolean }) {
  if (busy) return <i className="busy" aria-hidden="true" />;
  return icon ? <Icon of={icon} small /> : null;
}

function ignore(event: MouseEvent<HTMLButtonElement>) {
  event.preventDefault();
}
