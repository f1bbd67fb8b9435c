import { useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { type TimingSignal, timingSignals } from '#shared/model/brief.ts';

import { useBrief } from './use-brief.ts';

/** Signs that it is time to hand work out. */
export function Signals() {
  const words = useMessages().brief.signals;
  const { fields, save } = useBrief();
  const present = new Set(fields.signals);
  const toggle = (signal: TimingSignal) =>
    void save(({ signals }) => {
      const kept = new Set(signals);
      return { signals: timingSignals.filter((one) => kept.has(one) !== (one === signal)) };
    });
  const verdict =
    present.size === 0
      ? words.none
      : present.size * 2 < timingSignals.length
        ? words.few
        : words.many;
  return (
    <Sheet
      title={words.title}
      actions={
        <span className="s2 muted nb">{words.count(present.size, timingSignals.length)}</span>
      }
    >
      <ul className="musts">
        {timingSignals.map((signal) => (
          <li key={signal}>
            <label className="row">
              <input
                type="checkbox"
                className="ck"
                checked={present.has(signal)}
                onChange={() => toggle(signal)}
              />
              <span className="grow s2">{words.list[signal]}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className="s2 muted">{verdict}</p>
    </Sheet>
  );
}
