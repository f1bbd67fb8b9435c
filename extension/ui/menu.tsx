import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
} from 'react-aria-components';

import { classNames } from './class-names.ts';

type MenuEntry = {
  id: string;
  label: string;
  /** A second, fainter line. */
  detail?: string | undefined;
  /** Figures or a sign before the label. */
  lead?: ReactNode;
  /** Opens this address in a new tab instead of calling `onAction`. */
  href?: string | undefined;
  /** What is said in the label is a person's own data in this language. */
  lang?: string | undefined;
};

export type MenuProps = {
  /** What stands on the button. */
  children: ReactNode;
  /** The name of button and menu for a screen reader, and the title of the button. */
  label: string;
  entries: readonly MenuEntry[];
  /** The entry that holds now. */
  current?: string | undefined;
  onAction: (id: string) => void;
  /** Classes of the button. */
  className?: string;
};

/** A button that opens a list of actions or choices. Arrows move, Enter chooses, Esc closes. */
export function Menu(props: MenuProps) {
  const { label, current } = props;
  return (
    <MenuTrigger>
      <AriaButton aria-label={label} className={props.className ?? 'btn'}>
        {props.children}
      </AriaButton>
      <Popover className="menu-over" placement="bottom start">
        <AriaMenu
          className="menu"
          aria-label={label}
          onAction={(key) => props.onAction(String(key))}
        >
          {props.entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              className={classNames('menu-i', entry.id === current && 'cur')}
              {...(entry.href !== undefined && { href: entry.href, target: '_blank' })}
            >
              {entry.lead}
              <span className="grow">
                <span lang={entry.lang}>{entry.label}</span>
                {entry.detail !== undefined && (
                  <span className="s2 faint menu-d">{entry.detail}</span>
                )}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
