import { PanelRightClose } from 'lucide-react';

import { IconButton } from '#extension/ui/button.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Radar } from '#extension/ui/radar.tsx';
import { type Series, SeriesKey } from '#extension/ui/series-mark.tsx';
import { axisIds, axisNumber } from '#shared/model/axis.ts';
import type { Entity } from '#shared/model/snapshot.ts';
import { axisById } from '#shared/rubric/rubric.ts';
import type { VendorStanding } from '#shared/scoring/comparison.ts';

import { useScene } from '../frame/scene.tsx';
import { listedVendors } from './decisions.ts';
import { largestDifference } from './largest-difference.ts';
import { nameOf } from './vendor-input.ts';

export type Profile = { vendor: Entity<'vendor'>; values: (number | null)[] };

const seriesOrder: readonly Series[] = [0, 1, 2, 3];
const withoutChoice = 3;

/** The vendors to draw: those that were chosen, by rank, at most four; the first three when nobody chose. */
function useProfiles(): { profiles: Profile[]; chosen: boolean } {
  const { snapshot, comparison } = useScene();
  const running = comparison.vendors.filter((standing) => standing.excluded === null);
  const listed = listedVendors(snapshot);
  const picked = running.filter(({ vendorId }) => listed.has(vendorId));
  const shown =
    picked.length > 0 ? picked.slice(0, seriesOrder.length) : running.slice(0, withoutChoice);
  const profileOf = (standing: VendorStanding): Profile[] => {
    const vendor = snapshot.vendors.find(({ id }) => id === standing.vendorId);
    const values = axisIds.map(
      (axis) => standing.axes.find((one) => one.axis === axis)?.value ?? null,
    );
    return vendor ? [{ vendor, values }] : [];
  };
  return { profiles: shown.flatMap(profileOf), chosen: picked.length > 0 };
}

/** The profiles of the chosen vendors over each other, and where they differ. */
export function Inspector({ onClose }: { onClose: () => void }) {
  const { inspector: words, head } = useMessages().matrix;
  const language = useLanguage();
  const format = useFormat();
  const { profiles, chosen } = useProfiles();
  const names = profiles.map(({ vendor }) => nameOf(vendor));
  const title = (chosen ? words.title : words.topTitle)(profiles.length);
  return (
    <aside className="sheet insp" aria-label={title}>
      <div className="row between">
        <h2 className="h2">{title}</h2>
        <IconButton icon={PanelRightClose} label={words.close} onClick={onClose} />
      </div>
      <Radar
        axes={axisIds.map((axis) => axisById(axis).shortLabel[language])}
        series={profiles.map(({ vendor, values }) => ({ name: nameOf(vendor), values }))}
        label={words.label(names.join(', '))}
        nameHeading={head.vendors}
        format={(value) => format.number(value, 1)}
        noValue={words.noValue}
      />
      <ProfileTable profiles={profiles} />
      <Difference profiles={profiles} />
    </aside>
  );
}

function ProfileTable({ profiles }: { profiles: readonly Profile[] }) {
  const { inspector: words, head } = useMessages().matrix;
  const format = useFormat();
  return (
    <table className="lg" aria-hidden="true">
      <thead>
        <tr>
          <th>
            <span className="vh">{head.vendors}</span>
          </th>
          {axisIds.map((axis) => (
            <th key={axis} className="num">
              {axisNumber(axis)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {seriesOrder.map((series) => {
          const profile = profiles[series];
          if (!profile) return null;
          return (
            <tr key={profile.vendor.id}>
              <th>
                <span className="row lg-n">
                  <SeriesKey series={series} />
                  <span className="clip" lang="ja">
                    {nameOf(profile.vendor)}
                  </span>
                </span>
              </th>
              {axisIds.map((axis, place) => {
                const value = profile.values[place] ?? null;
                return (
                  <td key={axis} className="num" title={value === null ? words.noValue : undefined}>
                    {value === null ? '–' : format.number(value, 1)}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Difference({ profiles }: { profiles: readonly Profile[] }) {
  const { inspector: words } = useMessages().matrix;
  const language = useLanguage();
  const format = useFormat();
  if (profiles.length < 2) return null;
  const found = largestDifference(profiles);
  return (
    <div className="ovl">
      <h3 className="lbl">{words.differs}</h3>
      <p className="s2">
        {found === null
          ? words.same
          : words.difference(
              axisById(found.axis).shortLabel[language],
              nameOf(found.high.vendor),
              format.number(found.high.value, 1),
              nameOf(found.low.vendor),
              format.number(found.low.value, 1),
            )}
      </p>
    </div>
  );
}
