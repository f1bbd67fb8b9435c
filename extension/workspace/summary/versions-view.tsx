import { FileCheck2 } from 'lucide-react';

import { useDraft } from '#extension/app/draft.ts';
import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { Field } from '#extension/ui/field.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { Tag } from '#extension/ui/tag.tsx';
import type { Entity } from '#shared/model/snapshot.ts';
import type { Difference } from '#shared/summary/statements.ts';

import { useScene } from '../frame/scene.tsx';
import type { Papers } from './use-papers.ts';
import { changesSince, keepVersion, type VersionLine, versionLines } from './version-record.ts';

/** The versions that were handed out, each with what changed before and after it. */
export function VersionsView({ papers }: { papers: Papers }) {
  const words = useMessages().plan.versions;
  const { snapshot } = useScene();
  const lines = versionLines(snapshot.versions);
  return (
    <Sheet title={words.title}>
      <p className="s2 muted">{words.lead}</p>
      <KeepForm papers={papers} />
      {lines.length === 0 && <p className="muted">{words.none}</p>}
      <ol className="sm-list">
        {lines.map((line) => (
          <VersionItem key={line.version.id} line={line} papers={papers} />
        ))}
      </ol>
    </Sheet>
  );
}

function KeepForm({ papers }: { papers: Papers }) {
  const words = useMessages().plan.versions;
  const { snapshot, device } = useScene();
  const { write } = useWriting();
  const { clock, ids } = useServices();
  const remark = useDraft(`version ${snapshot.evaluation.id} remark`, '');
  const keep = async () => {
    const { document, blind } = papers;
    const text = remark.text.trim();
    const now = clock.instant();
    const changes = keepVersion(snapshot, {
      id: ids.next(),
      device,
      now,
      blind,
      remark: text,
      document,
    });
    if (await write(changes, words.kept)) {
      remark.change('');
      remark.clear();
    }
  };
  return (
    <div className="sm-keep">
      <Field
        label={words.remark}
        value={remark.text}
        onChange={remark.change}
        placeholder={words.remarkExample}
        maxLength={300}
      />
      <Button icon={FileCheck2} onClick={() => void keep()}>
        {words.keep}
      </Button>
    </div>
  );
}

function VersionItem({ line, papers }: { line: VersionLine; papers: Papers }) {
  const words = useMessages().plan.versions;
  const { version, since } = line;
  const later = changesSince(version, papers);
  return (
    <li className="sm-card">
      <VersionHead version={version} />
      {version.remark !== '' && <p>{version.remark}</p>}
      {since === null ? (
        <p className="s2 muted">{words.first}</p>
      ) : (
        <Differences
          differences={since}
          title={since.length === 0 ? words.same : words.sinceBefore(since.length)}
        />
      )}
      {later && <Differences differences={later} title={words.sinceThen(later.length)} />}
    </li>
  );
}

function VersionHead({ version }: { version: Entity<'version'> }) {
  const words = useMessages().plan.versions;
  const format = useFormat();
  const { snapshot } = useScene();
  const maker = snapshot.raters.find(({ id }) => id === version.madeBy)?.name ?? words.someone;
  return (
    <p className="row wrap">
      <span className="strong">{words.at(format.dateTime(version.madeAt), maker)}</span>
      <Tag>{words.language[version.language]}</Tag>
      {version.blind && <Tag>{words.blind}</Tag>}
      <span className="s2 muted fp">{words.state(version.state)}</span>
    </p>
  );
}

function Differences({ differences, title }: { differences: Difference[]; title: string }) {
  const words = useMessages().plan.versions;
  if (differences.length === 0) return <p className="s2 muted">{title}</p>;
  return (
    <details className="sm-diff">
      <summary>{title}</summary>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ label, before, after }) => (
            <tr key={`${label} ${before} ${after}`}>
              <th scope="row">{label}</th>
              <td>{before || <span className="faint">{words.notSaid}</span>}</td>
              <td>{after || <span className="faint">{words.notSaid}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
