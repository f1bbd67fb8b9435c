import {
  ChevronDown,
  CloudCheck,
  CloudOff,
  FileInput,
  HardDrive,
  Languages,
  Lock,
  LockOpen,
  RefreshCw,
  Sheet as SheetIcon,
  SunMoon,
} from 'lucide-react';

import { useEvaluations, useSyncStanding } from '#extension/app/live.ts';
import { useServices } from '#extension/app/services.tsx';
import { IconButton } from '#extension/ui/button.tsx';
import { Icon } from '#extension/ui/icon.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Menu } from '#extension/ui/menu.tsx';
import type { Entity } from '#shared/model/snapshot.ts';
import type { Device } from '#shared/ports/device-store.ts';
import { weightPresets } from '#shared/rubric/weight-presets.ts';

import { goTo } from './route.ts';
import { syncState } from './sync-state.ts';
import { useOnline } from './use-online.ts';

const syncIcons = {
  'only-here': HardDrive,
  synced: CloudCheck,
  syncing: RefreshCw,
  'by-file': FileInput,
  waiting: RefreshCw,
  offline: CloudOff,
  failed: CloudOff,
} as const;

const newEvaluation = ':new';

/** Evaluation, weights, sync, workbook, language and theme. */
export function TopBar(props: { device: Device; evaluation: Entity<'evaluation'> | null }) {
  const { words } = useMessages();
  const { evaluation } = props;
  return (
    <header className="ws-top">
      <span className="brand">{words.product}</span>
      <div className="grow row">
        <EvaluationMenu evaluation={evaluation} />
      </div>
      {evaluation && <WeightsState evaluation={evaluation} />}
      {evaluation && <Sync evaluationId={evaluation.id} />}
      <LanguageAndTheme device={props.device} />
    </header>
  );
}

function EvaluationMenu({ evaluation }: { evaluation: Entity<'evaluation'> | null }) {
  const { frame } = useMessages().settings;
  const { device } = useServices();
  const evaluations = useEvaluations() ?? [];
  const entries = evaluations.flatMap((record) =>
    record.kind === 'evaluation' ? [{ id: record.id, label: record.fields.title, lang: 'ja' }] : [],
  );
  const title = evaluation?.title ?? frame.newEvaluation;
  return (
    <Menu
      label={`${frame.evaluations}: ${title}`}
      className="ws-case"
      current={evaluation?.id}
      entries={[...entries, { id: newEvaluation, label: frame.newEvaluation }]}
      onAction={(id) => {
        if (id === newEvaluation) goTo('new');
        else void device.set({ evaluationId: id });
      }}
    >
      <span className="strong clip" lang="ja">
        {title}
      </span>
      <Icon of={ChevronDown} small />
    </Menu>
  );
}

function WeightsState({ evaluation }: { evaluation: Entity<'evaluation'> }) {
  const { frame } = useMessages().settings;
  const language = useLanguage();
  const format = useFormat();
  const purpose = weightPresets[evaluation.purpose].label[language];
  const fixedAt = evaluation.weightsFixedAt;
  return (
    <span className="row s2 muted nb ws-state">
      <Icon of={fixedAt === null ? LockOpen : Lock} small />
      {fixedAt === null
        ? frame.weightsOpen(purpose)
        : frame.weightsFixed(purpose, format.date(fixedAt))}
    </span>
  );
}

function Sync({ evaluationId }: { evaluationId: string }) {
  const { settings, start } = useMessages();
  const format = useFormat();
  const online = useOnline();
  const standing = useSyncStanding(evaluationId);
  if (standing === undefined) return null;
  const { workbook, pending } = standing;
  const state = syncState({ workbook, pending, online }, start.status, {
    count: (value) => format.number(value),
    time: format.time,
  });
  return (
    <>
      <span className="row s2 muted nb ws-state">
        <Icon of={syncIcons[state.kind]} small />
        <output>{state.text}</output>
      </span>
      {workbook !== null && /^https?:/iu.test(workbook.workbookUrl) && (
        <a className="btn" href={workbook.workbookUrl} target="_blank" rel="noreferrer">
          <Icon of={SheetIcon} small />
          {settings.frame.spreadsheet}
        </a>
      )}
    </>
  );
}

const nextTheme = { system: 'light', light: 'dark', dark: 'system' } as const;

function LanguageAndTheme({ device }: { device: Device }) {
  const { frame, device: words } = useMessages().settings;
  const services = useServices();
  const speak = async () => {
    await services.device.set({ language: device.language === 'ja' ? 'en' : 'ja' });
    // The context menu follows when the worker next starts, should it not answer now.
    await services.worker.languageChanged().catch(() => undefined);
  };
  return (
    <span className="row ws-icons">
      <IconButton icon={Languages} label={frame.switchLanguage} onClick={() => void speak()} />
      <IconButton
        icon={SunMoon}
        label={frame.theme(words.themes[device.theme])}
        onClick={() => void services.device.set({ theme: nextTheme[device.theme] })}
      />
    </span>
  );
}
