import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { axisById } from '#shared/rubric/rubric.ts';
import { weightIntervals } from '#shared/scoring/robustness.ts';

import { useScene } from '../frame/scene.tsx';
import { nameOf } from '../matrix/vendor-input.ts';
import { flipsOf } from './flips.ts';

/** The weights at which another vendor comes first, nearest first. */
export function FlipList() {
  const { flips: words } = useMessages().robustness;
  const language = useLanguage();
  const format = useFormat();
  const { snapshot, comparison } = useScene();
  const percent = (share: number) => format.number(share * 100, 1);
  const flips = flipsOf(weightIntervals(comparison));
  return (
    <Sheet title={words.title}>
      {flips.length === 0 ? (
        <p className="muted">{words.none}</p>
      ) : (
        <table className="tb flip">
          <thead>
            <tr>
              <th scope="col">{words.axis}</th>
              <th scope="col" className="num">
                {'%'}
              </th>
              <th scope="col">{words.vendor}</th>
            </tr>
          </thead>
          <tbody>
            {flips.map(({ axis, direction, present, limit, vendorId }) => {
              const vendor = snapshot.vendors.find(({ id }) => id === vendorId);
              return (
                <tr key={`${axis} ${direction}`}>
                  <td>{axisById(axis).shortLabel[language]}</td>
                  <td className="num strong">{words.change(percent(present), percent(limit))}</td>
                  <td lang="ja">{vendor && nameOf(vendor)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Sheet>
  );
}
