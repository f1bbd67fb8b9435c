import { EvidenceGauge } from '#extension/ui/evidence-gauge.tsx';
import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Menu } from '#extension/ui/menu.tsx';
import type { Strength } from '#shared/model/evidence.ts';
import { evidenceLevels } from '#shared/rubric/evidence-levels.ts';

/** What a strength means, in a word. */
export function useStrengthLabel(): (strength: Strength) => string {
  const language = useLanguage();
  return (strength) =>
    evidenceLevels.find((level) => level.strength === strength)?.label[language] ?? '';
}

/** The strength of a piece of evidence, which opens the list E0 to E4. */
export function StrengthMenu(props: { value: Strength; onChange: (strength: Strength) => void }) {
  const { panel } = useMessages().capture;
  const language = useLanguage();
  const labelOf = useStrengthLabel();
  return (
    <Menu
      label={panel.strength(`E${props.value}`, labelOf(props.value))}
      className="btn plain sm"
      current={String(props.value)}
      entries={evidenceLevels.map(({ strength, label, description }) => ({
        id: String(strength),
        label: label[language],
        detail: description[language],
        lead: <EvidenceGauge strength={strength} label={label[language]} />,
      }))}
      onAction={(id) => {
        const level = evidenceLevels.find(({ strength }) => String(strength) === id);
        if (level) props.onChange(level.strength);
      }}
    >
      <EvidenceGauge strength={props.value} label={labelOf(props.value)} />
    </Menu>
  );
}
