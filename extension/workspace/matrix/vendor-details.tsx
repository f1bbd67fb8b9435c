import { useDraft } from '#extension/app/draft.ts';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import { RuledNote } from '#extension/ui/ruled-note.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import { mustHaveDecisionId } from '#shared/model/decision.ts';
import { type MustHaveStatus } from '#shared/model/must-have.ts';
import type { Entity } from '#shared/model/snapshot.ts';
import type { VendorFields } from '#shared/model/vendor.ts';
import { mustHaves } from '#shared/rubric/must-haves.ts';
import { mustHaveStatus } from '#shared/scoring/settled.ts';

import { SavedField } from '../fields/saved-field.tsx';
import { useScene } from '../frame/scene.tsx';
import { MustHaveGrounds } from './must-have-grounds.tsx';
import { useDeciding } from './use-deciding.ts';
import { domainProblem, nameOf, readDomain } from './vendor-input.ts';

type DetailsProps = { vendor: Entity<'vendor'>; onDone: () => void };

/** What a person settles about a vendor apart from scores: must-haves, names, and whether it stays in the running. */
export function VendorDetails({ vendor, onDone }: DetailsProps) {
  const { vendor: words } = useMessages().matrix;
  const { snapshot, comparison } = useScene();
  const ids = snapshot.evaluation.mustHaves;
  const excluded = comparison.vendors.some(
    (one) => one.vendorId === vendor.id && one.excluded !== null,
  );
  return (
    <>
      <h2 className="h2" lang="ja">
        {nameOf(vendor)}
      </h2>
      <h3 className="lbl vd-h">{words.mustHaves}</h3>
      {ids.length === 0 && <p className="muted">{words.noMustHaves}</p>}
      <ul className="vd-l">
        {ids.map((id) => (
          <MustHaveLine key={id} vendorId={vendor.id} mustHaveId={id} />
        ))}
      </ul>
      {!excluded && <Exclusion vendor={vendor} onDone={onDone} />}
      <h3 className="lbl vd-h">{words.names}</h3>
      <Names vendor={vendor} />
    </>
  );
}

function MustHaveLine({ vendorId, mustHaveId }: { vendorId: string; mustHaveId: string }) {
  const { vendor: words, row } = useMessages().matrix;
  const language = useLanguage();
  const { snapshot } = useScene();
  const { settleMustHave } = useDeciding();
  const status = mustHaveStatus(snapshot.decisions, vendorId, mustHaveId);
  const id = mustHaveDecisionId(vendorId, mustHaveId);
  const decision = snapshot.decisions.find((one) => one.id === id);
  const { reason = '', evidenceIds = [] } = decision ?? {};
  const answer = { mustHaveId, status, reason, evidenceIds };
  const label = mustHaves.find((one) => one.id === mustHaveId)?.label[language] ?? mustHaveId;
  const options: { value: MustHaveStatus; label: string }[] = [
    { value: 'met', label: row.met },
    { value: 'failed', label: row.failed },
    { value: 'open', label: row.open },
  ];
  return (
    <li>
      <p>{label}</p>
      <div className="vd-m">
        <Segmented
          label={`${label}: ${words.status}`}
          hideLabel
          options={options}
          value={status}
          onChange={(chosen) => void settleMustHave(vendorId, { ...answer, status: chosen })}
        />
        <SavedField
          draftKey={`decision ${snapshot.evaluation.id} ${id}`}
          label={`${label}: ${words.reason}`}
          hideLabel
          placeholder={words.reason}
          maxLength={2000}
          lang="ja"
          value={reason}
          onSave={(text) => settleMustHave(vendorId, { ...answer, reason: text })}
        />
      </div>
      <MustHaveGrounds
        label={label}
        vendorId={vendorId}
        decision={decision}
        onChange={(ids) => void settleMustHave(vendorId, { ...answer, evidenceIds: ids })}
      />
    </li>
  );
}

function Names({ vendor }: { vendor: Entity<'vendor'> }) {
  const { vendor: words, add } = useMessages().matrix;
  const { snapshot } = useScene();
  const { write } = useWriting();
  const evaluationId = snapshot.evaluation.id;
  const save = (set: Partial<VendorFields>) =>
    write([{ kind: 'vendor', id: vendor.id, evaluationId, set }], words.vendorSaved);
  const key = (field: string) => `vendor ${evaluationId} ${vendor.id} ${field}`;
  const domainWords = (text: string): string | undefined => {
    for (const domain of partsOf(text)) {
      // A domain that was remembered by capturing stays, however it is shared.
      if (vendor.domains.includes(domain)) continue;
      const problem = domainProblem(domain, snapshot.vendors, vendor.id);
      if (problem?.type === 'taken') return add.domainTaken(problem.vendor);
      if (problem) return problem.type === 'bad' ? add.domainBad : add.domainShared;
    }
    return undefined;
  };
  return (
    <div className="vd-n">
      <SavedField
        draftKey={key('name')}
        label={words.name}
        maxLength={200}
        lang="ja"
        value={vendor.name}
        problem={(text) => (text.trim() === '' ? add.nameMissing : undefined)}
        onSave={(name) => save({ name: name.trim() })}
      />
      <SavedField
        draftKey={key('shortName')}
        label={words.shortName}
        maxLength={300}
        lang="ja"
        value={vendor.shortName}
        onSave={(shortName) => save({ shortName: shortName.trim() })}
      />
      <SavedField
        draftKey={key('domains')}
        label={words.domains}
        hint={words.domainsHint}
        maxLength={2000}
        value={vendor.domains.join(' ')}
        problem={domainWords}
        onSave={(text) => {
          const known = new Set(vendor.domains);
          const read = partsOf(text).map((part) => (known.has(part) ? part : readDomain(part)));
          return save({ domains: [...new Set(read.filter((domain) => domain !== null))] });
        }}
      />
    </div>
  );
}

function partsOf(text: string): string[] {
  return text.split(/[\s,、]+/u).filter((part) => part !== '');
}

function Exclusion({ vendor, onDone }: DetailsProps) {
  const { vendor: words } = useMessages().matrix;
  const { snapshot } = useScene();
  const { exclude } = useDeciding();
  const draft = useDraft(`exclude ${snapshot.evaluation.id} ${vendor.id}`, '');
  const reason = draft.text.trim();
  const run = async () => {
    if (!(await exclude(vendor, reason))) return;
    draft.clear();
    onDone();
  };
  return (
    <div className="vd-x">
      <h3 className="lbl vd-h">
        {words.exclusion} <span className="faint vd-hint">{words.exclusionHint}</span>
      </h3>
      <RuledNote
        label={words.exclusionReason}
        value={draft.text}
        onChange={draft.change}
        rows={2}
        maxLength={2000}
      />
      <Button variant="warn" disabled={reason === ''} onClick={() => void run()}>
        {words.exclude}
      </Button>
    </div>
  );
}
