import { Clock, Flag, Newspaper, SearchX } from 'lucide-react';
import { useRef } from 'react';

import { Button } from '#extension/ui/button.tsx';
import { Chip } from '#extension/ui/chip.tsx';
import { EmptyState } from '#extension/ui/empty-state.tsx';
import { Field } from '#extension/ui/field.tsx';
import { Group } from '#extension/ui/group.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useFormat, useMessages } from '#extension/ui/language.tsx';

import { HighlightAccess } from '../highlights/highlight-access.tsx';
import { useScene } from '../scene.tsx';
import { filterIds, filtered } from './evidence-filter.ts';
import { EvidenceGroupSection } from './evidence-group-section.tsx';
import { type EvidenceList, useEvidenceList } from './use-evidence-list.ts';

/** All evidence of the vendor, by axis, with what is not filed yet first. */
export function EvidenceTab() {
  const { evidence: words } = useMessages();
  const { show } = useScene();
  const list = useEvidenceList();
  if (list.all.length === 0) {
    return (
      <main className="p-body p-sec">
        <EmptyState
          icon={Newspaper}
          title={words.empty.title}
          text={words.empty.text}
          actions={<Button onClick={() => show('capture')}>{words.empty.action}</Button>}
        />
      </main>
    );
  }
  return (
    <main className="p-body">
      <FilterBar list={list} />
      {list.groups.every(({ rows }) => rows.length === 0) ? (
        <div className="p-sec">
          <EmptyState
            icon={SearchX}
            title={words.nothingFound.title}
            text={words.nothingFound.text}
            actions={<Button onClick={list.showAll}>{words.nothingFound.action}</Button>}
          />
        </div>
      ) : (
        list.groups.map((group) => (
          <EvidenceGroupSection key={group.id} group={group} list={list} />
        ))
      )}
      <HighlightAccess />
    </main>
  );
}

function FilterBar({ list }: { list: EvidenceList }) {
  const { evidence: words } = useMessages();
  const format = useFormat();
  const field = useRef<HTMLInputElement>(null);
  useKeys([{ keys: '/', label: words.search, run: () => field.current?.focus() }], {
    enabled: !list.choosing,
  });
  useKeys([{ keys: 'Esc', label: words.search, run: () => field.current?.blur() }]);
  const icons = { all: undefined, counter: Flag, recheck: Clock, strong: undefined };
  return (
    <search className="filt">
      <Field
        ref={field}
        type="search"
        label={words.search}
        value={list.query}
        onChange={list.setQuery}
      />
      <Group label={words.filters.label} className="row wrap chips">
        {filterIds.map((id) => (
          <Chip
            key={id}
            icon={icons[id]}
            selected={list.filter === id}
            onPress={() => list.setFilter(id)}
          >
            {`${words.filters[id]} ${format.number(filtered(list.all, id, list.now, list.checks).length)}`}
          </Chip>
        ))}
      </Group>
    </search>
  );
}
