import { CircleQuestionMark, Info, Pencil, Scale, Square, SquareCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { Button } from '#extension/ui/button.tsx';
import { classNames } from '#extension/ui/class-names.ts';
import { Icon } from '#extension/ui/icon.tsx';
import { useMessages } from '#extension/ui/language.tsx';

import { FactEditor } from './fact-editor.tsx';
import type { FactRow } from './fact-rows.ts';
import { factWords } from './fact-words.ts';
import type { Guide } from './guide-words.ts';
import { limitOf } from './limit-facts.ts';
import { Reason } from './reason.tsx';
import { rowLine, rowName, rowParts, rowWords } from './row-words.ts';
import type { FactDesk } from './use-fact-desk.ts';
import { ValueCells } from './value-cells.tsx';

export type FactRowItemProps = { row: FactRow; desk: FactDesk; guide: Guide | null };

/** One statement: its value, a square to accept it or a pencil where it is unsure, and its actions while it is current. */
export function FactRowItem({ row, desk, guide }: FactRowItemProps) {
  const { facts: words } = useMessages();
  const isCurrent = desk.current?.key === row.key;
  if (desk.editing === row.key) {
    return (
      <li className="fact-edit">
        <FactEditor row={row} desk={desk} />
      </li>
    );
  }
  return (
    <li className={classNames('fact', row.standing, isCurrent && 'cur')}>
      <ValueButton row={row} desk={desk} />
      <MainButton row={row} desk={desk} />
      {row.doubts.map((doubt) => (
        <Reason key={doubt} icon={CircleQuestionMark}>
          {words.doubts[doubt]}
        </Reason>
      ))}
      <GroupNote row={row} />
      <LimitNote row={row} desk={desk} />
      {row.standing === 'elsewhere' && <Reason icon={Info}>{words.elsewhere}</Reason>}
      {guide !== null && <Reason icon={Scale}>{guide.text}</Reason>}
      {guide?.question != null && <p className="fact-q">{guide.question}</p>}
      {isCurrent && <RowActions row={row} desk={desk} />}
    </li>
  );
}

type PartProps = Omit<FactRowItemProps, 'guide'>;

/** Where an amount does not stand by itself in the offer, as a minimum. */
function LimitNote({ row, desk }: PartProps) {
  const messages = useMessages();
  const { limits } = messages.facts;
  const limit = limitOf(
    row.fact,
    desk.singles.map(({ fact }) => fact),
  );
  if (limit === null) return null;
  const { label, value, unit } = factWords(limit.base, messages);
  return <Reason icon={Info}>{limits[limit.end](`${label} ${value} ${unit}`.trim())}</Reason>;
}

/** The prices of one line, and what it still needs to be priced. */
function GroupNote({ row }: { row: FactRow }) {
  const messages = useMessages();
  const { group } = messages.facts;
  const parts = rowParts(row, messages);
  if (parts.length === 0) return null;
  const isBySize = (rowLine(row)?.sizes.length ?? 0) > 0;
  return (
    <>
      <p className="s2 fact-parts" lang="ja">
        {parts.join(group.separator)}
      </p>
      <Reason icon={Info}>{isBySize ? group.bySize : group.bySteps}</Reason>
    </>
  );
}

function ValueButton({ row, desk }: PartProps) {
  const messages = useMessages();
  const isCurrent = desk.current?.key === row.key;
  return (
    <button
      type="button"
      className="fact-go"
      aria-expanded={isCurrent}
      onClick={() => desk.choose(isCurrent ? null : row.key)}
    >
      <ValueCells words={rowWords(row, messages)} />
    </button>
  );
}

/** The square that accepts, or the pencil of an unsure reading; it takes the focus when the row becomes current by a key. */
function MainButton({ row, desk }: PartProps) {
  const messages = useMessages();
  const { facts: words } = messages;
  const button = useRef<HTMLButtonElement>(null);
  const isCurrent = desk.current?.key === row.key;
  useEffect(() => {
    if (isCurrent) button.current?.focus();
  }, [isCurrent]);
  const name = rowName(row, messages);
  const isConfirmed = row.standing === 'confirmed';
  const isUnsure = row.standing === 'unsure';
  const label = isConfirmed
    ? words.takeBackRow(name)
    : isUnsure
      ? words.editRow(name)
      : words.confirmRow(name);
  const icon = isConfirmed ? SquareCheck : isUnsure ? Pencil : Square;
  return (
    <button
      ref={button}
      type="button"
      className="btn icon sm fact-do"
      title={label}
      aria-label={label}
      onClick={() => (isUnsure ? desk.edit(row.key) : desk.toggle(row))}
    >
      <Icon of={icon} small />
    </button>
  );
}

function RowActions({ row, desk }: PartProps) {
  const { facts: words } = useMessages();
  const isConfirmed = row.standing === 'confirmed';
  return (
    <div className="row wrap fact-acts">
      <Button size="small" keycap="Y" onClick={() => desk.toggle(row)}>
        {isConfirmed ? words.takeBack : words.confirm}
      </Button>
      <Button size="small" keycap="E" onClick={() => desk.edit(row.key)}>
        {row.members.length > 0 ? words.group.apart : words.edit}
      </Button>
      <Button size="small" keycap="X" title={words.rejectHint} onClick={() => desk.reject(row)}>
        {words.reject}
      </Button>
    </div>
  );
}
