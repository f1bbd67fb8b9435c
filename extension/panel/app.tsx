import { type ReactNode, useEffect } from 'react';

import { useDevice } from '#extension/app/live.ts';
import { type Services, ServicesProvider } from '#extension/app/services.tsx';
import { WritingProvider } from '#extension/app/writing.tsx';
import { useCatalogue } from '#extension/ui/catalogue.ts';
import { SingleKeysContext } from '#extension/ui/keys.ts';
import { MessagesProvider } from '#extension/ui/language.tsx';
import { applyTheme } from '#extension/ui/theme.ts';

import { EvaluationGate } from './evaluation-gate.tsx';

/** The side panel of one window. */
export function PanelApp({ services, windowId }: { services: Services; windowId: number }) {
  return (
    <ServicesProvider services={services}>
      <DeviceGate>
        <WritingProvider>
          <EvaluationGate windowId={windowId} />
        </WritingProvider>
      </DeviceGate>
    </ServicesProvider>
  );
}

/** Waits for the device's settings, then speaks its language and wears its theme. */
function DeviceGate({ children }: { children: ReactNode }) {
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
      <SingleKeysContext value={device.singleKeys}>{children}</SingleKeysContext>
    </MessagesProvider>
  );
}
