import { type ReactNode, useEffect } from 'react';

import type { Device } from '#shared/ports/device-store.ts';

import { useCatalogue } from './catalogue.ts';
import { SingleKeysContext } from './keys.ts';
import { MessagesProvider } from './language.tsx';
import { applyTheme } from './theme.ts';

/** Speaks the device's language and wears its theme; shows nothing until the language has come. */
export function DeviceLook({ device, children }: { device: Device; children: ReactNode }) {
  const { language, theme, singleKeys } = device;
  const catalogue = useCatalogue(language);
  useEffect(() => {
    applyTheme(theme === 'system' ? 'auto' : theme, document.documentElement);
  }, [theme]);
  if (catalogue === undefined) return null;
  return (
    <MessagesProvider catalogue={catalogue}>
      <SingleKeysContext value={singleKeys}>{children}</SingleKeysContext>
    </MessagesProvider>
  );
}
