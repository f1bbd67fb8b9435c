import { Download, History as HistoryIcon } from 'lucide-react';
import { useMemo, useState } from 'react';

import { useHistory } from '#extension/app/live.ts';
import { Button } from '#extension/ui/button.tsx';
import { Chip } from '#extension/ui/chip.tsx';
import { EmptyState } from '#extension/ui/empty-state.tsx';
import { Group } from '#extension/ui/group.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Loading } from '#extension/ui/loading.tsx';
import type { HistoryEntry } from '#shared/model/history.ts';

import { PageHead } from '../frame/page-head.tsx';
import { useScene } from '../frame/scene.tsx';
import type { Topic } from './describe.ts';
import { LockSheet, useRaterName } from './lock-sheet.tsx';
import { type HistoryRow, ofTopic, rowsOf } from './rows.ts';
import { useExport } from './use-export.ts';

const pageSize = 100;

/** Who wrote what when, and what the weights did to the totals. */
export function HistoryPage() {
  const { settings, history: words } = useMessages();
  const { snapshot } = useScene();
  const entries = useHistory(snapshot.evaluation.id);
  if (entries === undefined) return <Loading text={settings.frame.loading} />;
  return <Body entries={entries} words={words} />;
}

function Body(props: {
  entries: HistoryEntry[];
  words: ReturnType<typeof useMessages>['history'];
}) {
  const { entries, words } = props;
  const exporting = useExport(entries);
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <Button icon={Download} onClick={exporting.csv}>
          {words.csv}
        </Button>
        <Button icon={Download} onClick={exporting.json}>
          {words.json}
        </Button>
      </PageHead>
      <div className="hs">
        <LockSheet entries={entries} />
        <Log entries={entries} />
      </div>
    </>
  );
}

const topics: readonly (Topic | null)[] = [null, 'scores', 'weights', 'decisions'];

function Log({ entries }: { entries: readonly HistoryEntry[] }) {
  const words = useMessages().history;
  const format = useFormat();
  const all = useRows(entries);
  const [topic, setTopic] = useState<Topic | null>(null);
  const [shown, setShown] = useState(pageSize);
  const rows = ofTopic(all, topic);
  const rest = rows.length - shown;
  return (
    <section className="sheet" aria-label={words.title}>
      <Group label={words.show} className="row wrap hs-f">
        {topics.map((one) => (
          <Chip
            key={one ?? 'all'}
            selected={topic === one}
            onPress={() => {
              setTopic(one);
              setShown(pageSize);
            }}
          >
            {words.filters[one === null || one === 'other' ? 'all' : one]}
          </Chip>
        ))}
      </Group>
      {rows.length === 0 ? (
        <EmptyState icon={HistoryIcon} title={words.empty} />
      ) : (
        <LogTable rows={rows.slice(0, shown)} />
      )}
      {rest > 0 && (
        <Button variant="plain" onClick={() => setShown(shown + pageSize)}>
          {words.more(format.number(Math.min(rest, pageSize)))}
        </Button>
      )}
    </section>
  );
}

function useRows(entries: readonly HistoryEntry[]): HistoryRow[] {
  const { history, words, matrix } = useMessages();
  const language = useLanguage();
  const format = useFormat();
  const { snapshot } = useScene();
  return useMemo(
    () =>
      rowsOf(entries, {
        snapshot,
        words: history,
        common: words,
        states: matrix.row,
        language,
        format,
      }),
    [entries, format, history, language, matrix, snapshot, words],
  );
}

function LogTable({ rows }: { rows: readonly HistoryRow[] }) {
  const { columns, workbook } = useMessages().history;
  const format = useFormat();
  const nameOfRater = useRaterName();
  return (
    <table className="tb hs-t">
      <thead>
        <tr>
          <th scope="col" className="hs-at">
            {columns.at}
          </th>
          <th scope="col" className="hs-by">
            {columns.by}
          </th>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.change}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td className="nb">{format.dateTime(row.at)}</td>
            <td lang="ja">
              {row.fromWorkbook && row.by === null ? workbook : nameOfRater(row.by)}
            </td>
            <td>{row.subject}</td>
            <td>{row.change}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
