import { type ReactNode, useEffect } from 'react';

import { useDevice } from '#extension/app/live.ts';
import { type Services, ServicesProvider } from '#extension/app/services.tsx';
import { WritingProvider } from '#extension/app/writing.tsx';
import { useCatalogue } from '#extension/ui/catalogue.ts';
import { SingleKeysContext } from '#extension/ui/keys.ts';
import { MessagesProvider } from '#extension/ui/language.tsx';
import { applyTheme } from '#extension/ui/theme.ts';
import type { Device } from '#shared/ports/device-store.ts';

import { Frame } from './frame/frame.tsx';
import type { RequestHosts } from './settings/google-access.ts';

export type WorkspaceProps = {
  services: Services;
  /** Asks the browser for access to these origins; must be called within a click. */
  requestHosts: RequestHosts;
};

/** The full tab. */
export function Workspace({ services, requestHosts }: WorkspaceProps) {
  return (
    <ServicesProvider services={services}>
      <WritingProvider>
        <DeviceGate>{(device) => <Frame device={device} requestHosts={requestHosts} />}</DeviceGate>
      </WritingProvider>
    </ServicesProvider>
  );
}

/** Waits for the device's settings, then speaks its language and wears its theme. */
function DeviceGate({ children }: { children: (device: Device) => ReactNode }) {
  const device = useDevice();
  const catalogue = useCatalogue(device?.language);
  const theme = device?.theme;
  useEffect(() => {
    if (theme === undefined) return;
    applyTheme(theme === 'system' ? 'auto' : theme, document.documentElement);
  }, [theme]);
  if (device === undefined || catalogue === undefined) return null;
  return (
    <MessagesProvider catalogue={catalogue}>
      <SingleKeysContext value={device.singleKeys}>{children(device)}</SingleKeysContext>
    </MessagesProvider>
  );
}
