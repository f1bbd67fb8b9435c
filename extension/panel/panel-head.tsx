import { ChevronDown, EllipsisVertical, Table2 } from 'lucide-react';

import { useEvaluations } from '#extension/app/live.ts';
import { useServices } from '#extension/app/services.tsx';
import { Icon } from '#extension/ui/icon.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Menu } from '#extension/ui/menu.tsx';

import { domainBeside, shortNameOf } from './at-hand.ts';
import { useScene } from './scene.tsx';
import { workspaceAddress } from './workspace-address.ts';

const newEvaluationEntry = ':new';

/** Evaluation, vendor at hand, the way to the workspace and to the settings. */
export function PanelHead(props: { onNewEvaluation: () => void; onKeys: () => void }) {
  const { head } = useMessages().start;
  return (
    <header className="p-head">
      <div className="p-case">
        <EvaluationMenu onNewEvaluation={props.onNewEvaluation} />
        <a
          className="btn icon sm"
          href={workspaceAddress()}
          target="_blank"
          rel="noreferrer"
          title={head.workspace}
          aria-label={head.workspace}
        >
          <Icon of={Table2} />
        </a>
        <MoreMenu onKeys={props.onKeys} />
      </div>
      <VendorMenu />
    </header>
  );
}

function EvaluationMenu({ onNewEvaluation }: { onNewEvaluation: () => void }) {
  const { head } = useMessages().start;
  const { snapshot } = useScene();
  const { device } = useServices();
  const evaluations = useEvaluations() ?? [];
  const titles = evaluations.flatMap((record) =>
    record.kind === 'evaluation' ? [{ id: record.id, label: record.fields.title, lang: 'ja' }] : [],
  );
  return (
    <Menu
      label={`${head.evaluations}: ${snapshot.evaluation.title}`}
      className="p-pick grow"
      current={snapshot.evaluation.id}
      entries={[...titles, { id: newEvaluationEntry, label: head.newEvaluation }]}
      onAction={(id) => {
        if (id === newEvaluationEntry) onNewEvaluation();
        else void device.set({ evaluationId: id });
      }}
    >
      <span className="clip" lang="ja">
        {snapshot.evaluation.title}
      </span>
      <Icon of={ChevronDown} small />
    </Menu>
  );
}

function VendorMenu() {
  const { head } = useMessages().start;
  const { device, vendor, snapshot, chooseVendor } = useScene();
  const isUnknownPage = vendor === null && device.atHand !== null && device.atHand.domain !== '';
  const nobody = isUnknownPage ? head.unknownPage : head.noVendor;
  const domain = domainBeside(vendor, device.atHand);
  const name =
    vendor === null ? (
      <span className="muted clip">{nobody}</span>
    ) : (
      <span className="clip" lang="ja">
        {shortNameOf(vendor)}
      </span>
    );
  if (snapshot.vendors.length === 0) {
    return (
      <div className="p-vendor">
        {name}
        <span className="dom clip">{domain}</span>
      </div>
    );
  }
  return (
    <div className="p-vendor">
      <Menu
        label={`${head.vendors}: ${vendor === null ? nobody : shortNameOf(vendor)}`}
        className="p-pick"
        current={vendor?.id}
        entries={snapshot.vendors.map((one) => ({
          id: one.id,
          label: shortNameOf(one),
          detail: one.domains[0],
          lang: 'ja',
        }))}
        onAction={chooseVendor}
      >
        {name}
        <Icon of={ChevronDown} small />
      </Menu>
      <span className="dom clip">{domain}</span>
    </div>
  );
}

function MoreMenu({ onKeys }: { onKeys: () => void }) {
  const { head } = useMessages().start;
  const { device, worker } = useServices();
  const scene = useScene();
  const speak = async (language: 'ja' | 'en') => {
    await device.set({ language });
    // The context menu follows when the worker next starts, should it not answer now.
    await worker.languageChanged().catch(() => undefined);
  };
  return (
    <Menu
      label={head.more}
      className="btn icon sm"
      current={scene.device.language}
      entries={[
        { id: 'ja', label: head.japanese, lang: 'ja' },
        { id: 'en', label: head.english, lang: 'en' },
        { id: 'keys', label: head.keys },
        { id: 'settings', label: head.settings, href: workspaceAddress('settings') },
      ]}
      onAction={(id) => {
        if (id === 'ja' || id === 'en') void speak(id);
        if (id === 'keys') onKeys();
      }}
    >
      <Icon of={EllipsisVertical} />
    </Menu>
  );
}
