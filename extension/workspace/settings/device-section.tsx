import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { Switch } from '#extension/ui/switch.tsx';
import { reasonOf } from '#shared/errors.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import type { Device } from '#shared/ports/device-store.ts';

import { SavedField } from '../fields/saved-field.tsx';

/** What belongs to this device: language, theme, keys and the person's name. */
export function DeviceSection({ device, snapshot }: { device: Device; snapshot: Snapshot | null }) {
  const { device: words } = useMessages().settings;
  const services = useServices();
  const { fail } = useWriting();
  const set = async (values: Partial<Omit<Device, 'deviceId'>>) => {
    try {
      await services.device.set(values);
    } catch (error) {
      fail(reasonOf(error, 'storage-failed'));
    }
  };
  const speak = async (language: Device['language']) => {
    await set({ language });
    // The context menu follows when the worker next starts, should it not answer now.
    await services.worker.languageChanged().catch(() => undefined);
  };
  return (
    <Sheet title={words.title}>
      <div className="stack">
        <Segmented
          label={words.language}
          options={[
            { value: 'ja', label: words.japanese },
            { value: 'en', label: words.english },
          ]}
          value={device.language}
          onChange={(language) => void speak(language)}
        />
        <Segmented
          label={words.theme}
          options={[
            { value: 'system', label: words.themes.system },
            { value: 'light', label: words.themes.light },
            { value: 'dark', label: words.themes.dark },
          ]}
          value={device.theme}
          onChange={(theme) => void set({ theme })}
        />
        <Switch on={device.singleKeys} onChange={(singleKeys) => void set({ singleKeys })}>
          {words.singleKeys} <span className="s2 faint">{words.singleKeysHint}</span>
        </Switch>
        <Name device={device} snapshot={snapshot} />
      </div>
    </Sheet>
  );
}

function Name({ device, snapshot }: { device: Device; snapshot: Snapshot | null }) {
  const { device: words } = useMessages().settings;
  const services = useServices();
  const { write, tell, fail } = useWriting();
  const rater = snapshot?.raters.find(({ id }) => id === device.raterId);
  const save = async (raterName: string): Promise<boolean> => {
    try {
      await services.device.set({ raterName });
    } catch (error) {
      fail(reasonOf(error, 'storage-failed'));
      return false;
    }
    if (snapshot && rater && raterName !== '') {
      const evaluationId = snapshot.evaluation.id;
      const set = { name: raterName };
      await write([{ kind: 'rater', id: rater.id, evaluationId, set }], words.nameSaved);
    } else {
      tell(words.nameSaved);
    }
    return true;
  };
  return (
    <SavedField
      draftKey="device raterName"
      label={words.name}
      hint={words.nameHint}
      maxLength={100}
      value={device.raterName}
      onSave={(text) => save(text.trim())}
    />
  );
}
