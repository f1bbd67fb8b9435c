import { useState } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { Field } from '#extension/ui/field.tsx';
import { useMessages } from '#extension/ui/language.tsx';

import { useScene } from '../frame/scene.tsx';
import { domainProblem, readDomain } from './vendor-input.ts';

/** Name and domain of a vendor that was not met on a page yet. */
export function AddVendor({ onDone }: { onDone: () => void }) {
  const { add } = useMessages().matrix;
  const [name, setName] = useState('');
  const [domain, setDomain] = useState('');
  const [tried, setTried] = useState(false);
  const problems = useProblems(name, domain);
  const save = useSave();
  const finish = async () => {
    if (await save(name, domain)) onDone();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problems.name !== undefined || problems.domain !== undefined) return;
        void finish();
      }}
    >
      <h2 className="h2">{add.title}</h2>
      <Field
        label={add.name}
        value={name}
        onChange={setName}
        maxLength={200}
        lang="ja"
        error={tried ? problems.name : undefined}
      />
      <Field
        label={add.domain}
        hint={add.domainHint}
        value={domain}
        onChange={setDomain}
        maxLength={2000}
        error={tried ? problems.domain : undefined}
      />
      <div className="row">
        <Button variant="primary" submit>
          {add.save}
        </Button>
      </div>
    </form>
  );
}

function useProblems(name: string, domain: string) {
  const { add } = useMessages().matrix;
  const { vendors } = useScene().snapshot;
  const taken = vendors.some((vendor) => vendor.name === name.trim());
  const problem = domain.trim() === '' ? null : domainProblem(domain, vendors);
  const nameProblem = name.trim() === '' ? add.nameMissing : taken ? add.nameTaken : undefined;
  if (problem === null) return { name: nameProblem, domain: undefined };
  const sentences = { bad: add.domainBad, shared: add.domainShared };
  return {
    name: nameProblem,
    domain: problem.type === 'taken' ? add.domainTaken(problem.vendor) : sentences[problem.type],
  };
}

function useSave() {
  const { add } = useMessages().matrix;
  const { snapshot } = useScene();
  const { write } = useWriting();
  const { ids, clock } = useServices();
  return (name: string, domain: string): Promise<boolean> => {
    const read = readDomain(domain);
    const set = {
      name: name.trim(),
      shortName: '',
      domains: domain.trim() === '' || read === null ? [] : [read],
      addedAt: clock.instant(),
    };
    return write(
      [{ kind: 'vendor', id: ids.next(), evaluationId: snapshot.evaluation.id, set }],
      add.saved,
    );
  };
}
