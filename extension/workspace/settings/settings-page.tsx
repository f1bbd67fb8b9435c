import { useMessages } from '#extension/ui/language.tsx';
import type { Snapshot } from '#shared/model/snapshot.ts';
import type { Device } from '#shared/ports/device-store.ts';

import { PageHead } from '../frame/page-head.tsx';
import { ImportSection } from '../importing/import-section.tsx';
import { DataSection } from './data-section.tsx';
import { DeviceSection } from './device-section.tsx';
import type { RequestHosts } from './google-access.ts';
import { JoinForm } from './join-form.tsx';
import { KeyList } from './key-list.tsx';
import { Raters } from './raters.tsx';
import { RefusedList } from './refused-list.tsx';
import { useTeamWorkbooks } from './team-workbooks.ts';
import { WorkbookCard } from './workbook-card.tsx';

export type SettingsPageProps = {
  device: Device;
  /** `null` while this device has no evaluation. */
  snapshot: Snapshot | null;
  requestHosts: RequestHosts;
};

/** This device, its data, and the team's workbook. */
export function SettingsPage({ device, snapshot, requestHosts }: SettingsPageProps) {
  const { settings, team } = useMessages();
  const workbooks = useTeamWorkbooks(snapshot?.evaluation.id ?? '') ?? [];
  return (
    <>
      <PageHead title={settings.page.title} lead={settings.page.lead} />
      <div className="st">
        <div className="st-main">
          {workbooks.length === 0 && snapshot && <p className="muted">{team.none}</p>}
          {workbooks.map((workbook) => (
            <WorkbookCard key={workbook.workbookId} workbook={workbook} />
          ))}
          {snapshot && <RefusedList evaluation={snapshot.evaluation} />}
          {snapshot && snapshot.raters.length > 0 && <Raters snapshot={snapshot} device={device} />}
          {snapshot && <ImportSection snapshot={snapshot} />}
          <JoinForm
            raterName={device.raterName}
            another={workbooks.length > 0}
            requestHosts={requestHosts}
          />
        </div>
        <div className="st-side">
          <DeviceSection device={device} snapshot={snapshot} />
          <DataSection snapshot={snapshot} device={device} />
          <KeyList />
        </div>
      </div>
    </>
  );
}
