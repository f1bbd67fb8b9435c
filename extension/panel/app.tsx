import type { ReactNode } from 'react';

import { useDevice } from '#extension/app/live.ts';
import { type Services, ServicesProvider } from '#extension/app/services.tsx';
import { WritingProvider } from '#extension/app/writing.tsx';
import { DeviceLook } from '#extension/ui/device-look.tsx';
import { SpokenProvider } from '#extension/ui/spoken.tsx';

import { EvaluationGate } from './evaluation-gate.tsx';

/** The side panel of one window. */
export function PanelApp({ services, windowId }: { services: Services; windowId: number }) {
  return (
    <SpokenProvider>
      <ServicesProvider services={services}>
        <DeviceGate>
          <WritingProvider>
            <EvaluationGate windowId={windowId} />
          </WritingProvider>
        </DeviceGate>
      </ServicesProvider>
    </SpokenProvider>
  );
}

/** Waits for the device's settings. */
function DeviceGate({ children }: { children: ReactNode }) {
  const device = useDevice();
  return device && <DeviceLook device={device}>{children}</DeviceLook>;
}
