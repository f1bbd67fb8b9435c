import { useEffect, useId, useRef } from 'react';

import { Button } from '#extension/ui/button.tsx';
import { EvidenceRow } from '#extension/ui/evidence-row.tsx';
import { GroupHeader } from '#extension/ui/group-header.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { axisNumber } from '#shared/model/axis.ts';
import { axisById } from '#shared/rubric/rubric.ts';

import type { SourcedEvidence } from '../evidence-source.ts';
import { useStrengthLabel } from '../strength-menu.tsx';
import { CurrentRowActions } from './current-row-actions.tsx';
import { isOld } from './evidence-filter.ts';
import { type EvidenceGroup, firstOn } from './evidence-groups.ts';
import type { EvidenceList } from './use-evidence-list.ts';

/** One axis of the list, or what is not filed yet, with its rows. */
export function EvidenceGroupSection(props: { group: EvidenceGroup; list: EvidenceList }) {
  const { group, list } = props;
  const { evidence: words } = useMessages();
  const language = useLanguage();
  const format = useFormat();
  const listId = useId();
  const open = list.isOpen(group.id);
  const limit = list.limitOf(group.id);
  const hidden = group.rows.length - limit;
  const done = group.cells.filter((cell) => cell === 'done').length;
  const axis = group.id === 'unfiled' ? null : group.id;
  return (
    <section>
      <GroupHeader
        mark={axis === null ? '–' : String(axisNumber(axis))}
        title={axis === null ? words.unfiled : axisById(axis).label[language]}
        count={format.number(group.rows.length)}
        coverage={
          axis !== null
            ? { cells: group.cells, label: words.coverage(done, group.cells.length) }
            : undefined
        }
        open={open}
        onToggle={() => list.toggle(group.id)}
        controls={listId}
      />
      {open && (
        <ul id={listId}>
          {group.rows.slice(0, limit).map((evidence) => (
            <Row key={evidence.id} evidence={evidence} group={group} list={list} />
          ))}
        </ul>
      )}
      {open && hidden > 0 && (
        <div className="more">
          <Button variant="plain" onClick={() => list.showMore(group.id)}>
            {words.more(format.number(hidden))}
          </Button>
        </div>
      )}
    </section>
  );
}

function Row(props: { evidence: SourcedEvidence; group: EvidenceGroup; list: EvidenceList }) {
  const { evidence, group, list } = props;
  const { evidence: words } = useMessages();
  const format = useFormat();
  const labelOf = useStrengthLabel();
  const anchor = useRef<HTMLSpanElement>(null);
  const current = list.current?.id === evidence.id && list.current.groupId === group.id;
  useEffect(() => {
    if (current) anchor.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <EvidenceRow
      criterion={firstOn(group.id, evidence)}
      text={evidence.words}
      own={evidence.quote === null}
      strength={evidence.strength}
      strengthLabel={labelOf(evidence.strength)}
      source={evidence.source}
      time={format.date(evidence.capturedAt)}
      flag={evidence.counter ? words.counter : undefined}
      remark={evidence.quote === null ? undefined : evidence.remark}
      check={list.checks.get(evidence.id)}
      current={current}
      onSelect={() => list.choose({ groupId: group.id, id: evidence.id })}
      actions={
        current ? (
          <>
            <span ref={anchor} className="vh" />
            <CurrentRowActions
              key={evidence.id}
              evidence={evidence}
              list={list}
              old={isOld(evidence, list.now)}
            />
          </>
        ) : undefined
      }
    />
  );
}
