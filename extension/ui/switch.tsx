import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';

export type SwitchProps = {
  children: ReactNode;
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
};

/** A setting that is on or off and takes effect at once. */
export function Switch({ children, on, onChange, disabled = false }: SwitchProps) {
  return (
    <AriaSwitch className="sw" isSelected={on} onChange={onChange} isDisabled={disabled}>
      <span className="tg" aria-hidden="true">
        <i />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  );
}
