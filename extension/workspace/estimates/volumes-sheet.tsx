import { Plus, Trash2, WandSparkles } from 'lucide-react';

import { Button, IconButton } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { BriefFields, Volume } from '#shared/model/brief.ts';
import { type Measure, measures, scenarios } from '#shared/model/fee.ts';

import { useBrief } from '../brief/use-brief.ts';
import { FigureField } from '../fields/figure-field.tsx';
import { DecimalField } from './decimal-field.tsx';
import { RatesEditor } from './rates-editor.tsx';
import { SharesEditor } from './shares-editor.tsx';
import { filledVolumes, withVolume } from './volume-edits.ts';

/** The volumes that offers are priced with, and what the result is held against. */
export function VolumesSheet() {
  const words = useMessages().estimates;
  const { fields, save } = useBrief();
  const open = fields.volumes.some(
    ({ low, base, high }) => base !== null && (low === null || high === null),
  );
  return (
    <Sheet
      title={words.volumes.title}
      actions={<span className="s2 muted">{words.volumes.lead}</span>}
    >
      <div className="es-vol">
        <div>
          <VolumeTable volumes={fields.volumes} />
          <div className="row wrap">
            <AddMeasure fields={fields} />
            {open && (
              <Button
                icon={WandSparkles}
                variant="plain"
                onClick={() =>
                  void save(
                    ({ volumes }) => ({ volumes: filledVolumes(volumes) }),
                    words.volumes.filled,
                  )
                }
              >
                {words.volumes.fill}
              </Button>
            )}
          </div>
          <SharesEditor />
        </div>
        <Limits />
      </div>
    </Sheet>
  );
}

function VolumeTable({ volumes }: { volumes: readonly Volume[] }) {
  const { volumes: words, costs } = useMessages().estimates;
  const { actions } = useMessages().brief.issues;
  return (
    <table className="tb ed">
      <thead>
        <tr>
          <th scope="col">{words.measure}</th>
          {scenarios.map((scenario) => (
            <th key={scenario} scope="col" className="num">
              {costs.scenarios[scenario]}
            </th>
          ))}
          <th scope="col" className="ed-b">
            <span className="vh">{actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {volumes.map((volume) => (
          <VolumeRow key={volume.measure} volume={volume} />
        ))}
      </tbody>
    </table>
  );
}

function VolumeRow({ volume }: { volume: Volume }) {
  const { volumes: words, costs } = useMessages().estimates;
  const { save, draftKey } = useBrief();
  return (
    <tr>
      <th scope="row">
        {costs.measures[volume.measure]}{' '}
        <span className="s2 faint">{costs.counted[volume.measure]}</span>
      </th>
      {scenarios.map((scenario) => (
        <td key={scenario}>
          <DecimalField
            draftKey={draftKey(`volume ${volume.measure} ${scenario}`)}
            label={words.cell(costs.scenarios[scenario], costs.measures[volume.measure])}
            hideLabel
            value={volume[scenario]}
            onSave={(value) =>
              save(
                ({ volumes: now }) => ({
                  volumes: withVolume(now, volume.measure, { [scenario]: value }),
                }),
                words.saved,
              )
            }
          />
        </td>
      ))}
      <td>
        <IconButton
          icon={Trash2}
          small
          label={words.remove(costs.measures[volume.measure])}
          onClick={() =>
            void save(
              ({ volumes: now }) => ({
                volumes: now.filter(({ measure }) => measure !== volume.measure),
              }),
              words.removed,
            )
          }
        />
      </td>
    </tr>
  );
}

function AddMeasure({ fields }: { fields: BriefFields }) {
  const { volumes: words, costs } = useMessages().estimates;
  const { save } = useBrief();
  const free = measures.filter(
    (measure) => !fields.volumes.some((volume) => volume.measure === measure),
  );
  const add = (measure: Measure) => {
    const base = usualVolume(fields, measure);
    const set = { base: base === null ? null : String(base) };
    void save(({ volumes }) => ({ volumes: withVolume(volumes, measure, set) }), words.saved);
  };
  return (
    <label className="row">
      <Plus size={14} aria-hidden="true" />
      <span className="vh">{words.chooseMeasure}</span>
      <select
        className="in es-add"
        value=""
        onChange={(event) => {
          const measure = free.find((one) => one === event.currentTarget.value);
          if (measure) add(measure);
        }}
      >
        <option value="">{words.add}</option>
        {free.map((measure) => (
          <option key={measure} value={measure}>
            {costs.measures[measure]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the brief calls usual, as a start. */
function usualVolume(fields: BriefFields, measure: Measure): number | null {
  if (measure === 'orders') return fields.ordersPerMonth;
  if (measure === 'calls') return fields.inquiriesPerMonth;
  return measure === 'sales' ? fields.monthlySalesYen : null;
}

function Limits() {
  const { volumes: words, costs } = useMessages().estimates;
  const { fields, save, draftKey } = useBrief();
  const figure = (field: 'budgetYen' | 'ceilingYen' | 'targetYen', label: string) => (
    <FigureField
      draftKey={draftKey(field)}
      label={label}
      value={fields[field]}
      unit={costs.counted.sales}
      rules={{ max: 1_000_000_000_000 }}
      onSave={(value) => save({ [field]: value })}
    />
  );
  return (
    <div className="es-lim">
      {figure('targetYen', words.target)}
      {figure('budgetYen', words.budget)}
      {figure('ceilingYen', words.ceiling)}
      <Segmented
        label={words.taxBasis}
        options={(['excluded', 'included'] as const).map((value) => ({
          value,
          label: costs.taxes[value],
        }))}
        value={fields.taxBasis}
        onChange={(taxBasis) => void save({ taxBasis })}
      />
      <RatesEditor />
    </div>
  );
}
