import { useState } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { Button } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { RuledNote } from '#extension/ui/ruled-note.tsx';

import { useVendorScene } from '../scene.tsx';
import { useDeclaration } from './use-declaration.ts';

/** Before the first score of a vendor: does anything tie the rater to it? */
export function Declare() {
  const { declare: words } = useMessages().scoring;
  const { snapshot, vendor } = useVendorScene();
  const { declare } = useDeclaration();
  const [tied, setTied] = useState(false);
  const draft = useDraft(`declare ${snapshot.evaluation.id} ${vendor.id}`, '');
  const detail = draft.text.trim();
  const save = async () => {
    if (await declare('some', detail)) draft.clear();
  };
  return (
    <main className="p-body">
      <section className="p-sec stack">
        <h2 className="s5">{words.title}</h2>
        <p lang="ja" className="strong">
          {vendor.name}
        </p>
        <p>{words.text}</p>
        <Button variant="primary" size="large" onClick={() => void declare('none', '')}>
          {words.none}
        </Button>
        <Button aria-expanded={tied} onClick={() => setTied(!tied)}>
          {words.some}
        </Button>
        {tied && (
          <>
            <RuledNote
              label={words.detail}
              value={draft.text}
              onChange={draft.change}
              rows={3}
              maxLength={2000}
            />
            <p className="s2 muted">{words.note}</p>
            <Button variant="primary" disabled={detail === ''} onClick={() => void save()}>
              {words.save}
            </Button>
          </>
        )}
      </section>
    </main>
  );
}
