import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import type { Strength } from '#shared/model/evidence.ts';

import { classNames } from './class-names.ts';
import { EvidenceGauge } from './evidence-gauge.tsx';
import { Icon } from './icon.tsx';

export type ChipProps = {
  children: ReactNode;
  /** `unsure` has a dashed edge, `flag` is vermilion and only for red flags. */
  tone?: 'plain' | 'unsure' | 'flag';
  icon?: LucideIcon | undefined;
  strength?: { level: Strength; label: string } | undefined;
  /** The words are the vendor's: set in mincho, in this language. */
  quoteLang?: string | undefined;
  /** With an action the chip is a button. */
  onPress?: (() => void) | undefined;
  /** A filter that is on or off; leave out for a chip that only acts. */
  selected?: boolean | undefined;
};

/** A small framed word: a piece of evidence, a filter, a reading in doubt. */
export function Chip({
  children,
  tone = 'plain',
  icon,
  strength,
  quoteLang,
  onPress,
  selected,
}: ChipProps) {
  const className = classNames(
    'chip',
    tone !== 'plain' && tone,
    onPress && 'act',
    selected === true && 'sel',
  );
  const content = (
    <>
      {icon && <Icon of={icon} small />}
      {strength && <EvidenceGauge strength={strength.level} label={strength.label} />}
      {quoteLang === undefined ? (
        children
      ) : (
        <span className="clip q" lang={quoteLang}>
          {children}
        </span>
      )}
    </>
  );
  if (!onPress) return <span className={className}>{content}</span>;
  return (
    <button type="button" className={className} aria-pressed={selected} onClick={onPress}>
      {content}
    </button>
  );
}
