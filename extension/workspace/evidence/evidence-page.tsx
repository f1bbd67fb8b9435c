import { SearchX } from 'lucide-react';
import { useRef, useState } from 'react';

import { useChecks } from '#extension/app/live.ts';
import { CheckNote } from '#extension/ui/check-note.tsx';
import { EmptyState } from '#extension/ui/empty-state.tsx';
import { EvidenceGauge } from '#extension/ui/evidence-gauge.tsx';
import { Field } from '#extension/ui/field.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Tag } from '#extension/ui/tag.tsx';
import type { Check } from '#shared/model/check.ts';
import { evidenceLevels } from '#shared/rubric/evidence-levels.ts';

import { PageHead } from '../frame/page-head.tsx';
import { useScene } from '../frame/scene.tsx';
import { SourceLink } from '../matrix/evidence-quote.tsx';
import { EvidenceWords } from '../matrix/evidence-words.tsx';
import { nameOf } from '../matrix/vendor-input.ts';
import { type EvidenceLine, evidenceLine } from '../matrix/why-content.ts';
import { RecheckPanel } from '../recheck/recheck-panel.tsx';
import { matchesSearch } from './matches-search.ts';

/** Everything that was captured, newest first, with the way to its page. */
export function EvidencePage() {
  const words = useMessages().matrix.evidence;
  const format = useFormat();
  const rows = useRows();
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useKeys([{ keys: '/', label: words.search, run: () => field.current?.focus() }]);
  const found = rows.filter((row) => matchesSearch(row.text, search));
  const all = format.number(rows.length);
  const lead =
    found.length === rows.length ? words.all(all) : words.found(format.number(found.length), all);
  return (
    <>
      <PageHead title={words.title} lead={rows.length === 0 ? words.lead : lead} />
      {rows.length === 0 ? (
        <EmptyState icon={SearchX} title={words.empty} text={words.emptyText} />
      ) : (
        <>
          <RecheckPanel />
          <div className="ev-find">
            <Field
              ref={field}
              type="search"
              label={words.search}
              value={search}
              onChange={setSearch}
              maxLength={300}
            />
          </div>
          {found.length === 0 ? <p>{words.nothing}</p> : <EvidenceTable rows={found} />}
        </>
      )}
    </>
  );
}

type Row = { line: EvidenceLine; vendor: string; text: string; check: Check | undefined };

function useRows(): Row[] {
  const { snapshot } = useScene();
  const checks = useChecks(snapshot.evaluation.id);
  return snapshot.evidence
    .map((evidence) => {
      const line = evidenceLine(snapshot, evidence);
      const found = snapshot.vendors.find(({ id }) => id === line.vendorId);
      const vendor = found ? nameOf(found) : '';
      const text = [vendor, ...line.criterionIds, line.quote, line.remark, line.source].join(' ');
      return { line, vendor, text, check: checks.get(line.id) };
    })
    .toSorted((a, b) => (a.line.capturedAt < b.line.capturedAt ? 1 : -1));
}

function EvidenceTable({ rows }: { rows: readonly Row[] }) {
  const words = useMessages().matrix.evidence;
  return (
    <div className="sheet ev-t">
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{words.vendor}</th>
            <th scope="col" className="nb">
              {words.criteria}
            </th>
            <th scope="col">{words.words}</th>
            <th scope="col" className="nb">
              {words.strength}
            </th>
            <th scope="col">{words.source}</th>
            <th scope="col" className="nb">
              {words.captured}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <EvidenceTableRow key={row.line.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EvidenceTableRow({ row: { line, vendor, check } }: { row: Row }) {
  const words = useMessages().matrix.evidence;
  const language = useLanguage();
  const format = useFormat();
  return (
    <tr>
      <td lang="ja">{vendor}</td>
      <td className="ev-c">
        {line.criterionIds.length === 0 ? (
          <span className="faint">{words.unfiled}</span>
        ) : (
          line.criterionIds.join(', ')
        )}
      </td>
      <td className="ev-w">
        <EvidenceWords line={line} />
        {line.counter && <Tag tone="warn">{words.counter}</Tag>}
        {check && <CheckNote check={check} quote={line.quote} />}
      </td>
      <td>
        <EvidenceGauge
          strength={line.strength}
          label={evidenceLevels[line.strength]?.label[language] ?? ''}
        />
      </td>
      <td className="ev-s">
        <SourceLink line={line} />
      </td>
      <td className="nb">{format.date(line.capturedAt)}</td>
    </tr>
  );
}
