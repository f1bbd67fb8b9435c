import type { ReactNode } from 'react';

import { useDevice } from '#extension/app/live.ts';
import { type Services, ServicesProvider } from '#extension/app/services.tsx';
import { WritingProvider } from '#extension/app/writing.tsx';
import { DeviceLook } from '#extension/ui/device-look.tsx';
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

/** Waits for the device's settings. */
function DeviceGate({ children }: { children: (device: Device) => ReactNode }) {
  const device = useDevice();
  return device && <DeviceLook device={device}>{children(device)}</DeviceLook>;
}
