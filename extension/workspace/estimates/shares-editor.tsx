import { useMessages } from '#extension/ui/language.tsx';
import { decimalText, exact, plus, whole } from '#shared/costs/exact.ts';
import { sizeKey, sizeLists } from '#shared/costs/sizes.ts';
import type { Share } from '#shared/model/brief.ts';

import { useBrief } from '../brief/use-brief.ts';
import { useScene } from '../frame/scene.tsx';
import { DecimalField } from './decimal-field.tsx';

/** How the units divide among the sizes of each price list; nothing where no offer has one. */
export function SharesEditor() {
  const { shares: words } = useMessages().estimates.volumes;
  const { snapshot } = useScene();
  const { fields } = useBrief();
  const lists = sizeLists(snapshot);
  if (lists.length === 0) return null;
  return (
    <section className="es-shares" aria-label={words.title}>
      <h3 className="lbl">{words.title}</h3>
      <p className="s2 muted">{words.lead}</p>
      {lists.map((names) => (
        <ShareList key={names.join(' ')} names={names} shares={fields.shares} />
      ))}
    </section>
  );
}

function ShareList({ names, shares }: { names: readonly string[]; shares: readonly Share[] }) {
  const { shares: words, saved } = useMessages().estimates.volumes;
  const { save, draftKey } = useBrief();
  const percents = names.map((name) => shareOf(shares, name));
  const sum = decimalText(
    percents.reduce((total, percent) => plus(total, exact(percent ?? '0')), whole(0)),
  );
  return (
    <div className="es-share">
      {names.map((name, place) => (
        <DecimalField
          key={name}
          draftKey={draftKey(`share ${sizeKey(name)}`)}
          label={name}
          unit="%"
          value={percents[place] ?? null}
          onSave={(percent) =>
            save(({ shares: now }) => ({ shares: withShare(now, name, percent) }), saved)
          }
        />
      ))}
      <p className={sum === '100' ? 's2 muted' : 's2 strong'}>{words.sum(sum)}</p>
    </div>
  );
}

function shareOf(shares: readonly Share[], name: string): string | null {
  return shares.find((one) => sizeKey(one.name) === sizeKey(name))?.percent ?? null;
}

/** The shares with the one of a size set, or taken out. */
export function withShare(shares: readonly Share[], name: string, percent: string | null): Share[] {
  const others = shares.filter((one) => sizeKey(one.name) !== sizeKey(name));
  return percent === null ? others : [...others, { name, percent }];
}
