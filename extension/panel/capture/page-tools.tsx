import { AppWindow, Crop, FileText } from 'lucide-react';
import { useState } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { reasonOf } from '#shared/errors.ts';

import { useScene } from '../scene.tsx';

const icons = { article: FileText, view: AppWindow, region: Crop } as const;
const whats = ['article', 'view', 'region'] as const;
type What = (typeof whats)[number];

/** Ways to keep more of the page in front than words: its main text, and pictures of it. */
export function PageTools() {
  const { whole } = useMessages().capture.panel;
  const { worker } = useServices();
  const { fail, tell } = useWriting();
  const { windowId } = useScene();
  const [busy, setBusy] = useState<What | null>(null);
  const keep = async (what: What) => {
    setBusy(what);
    try {
      const { kept } = await worker.captureWhole({ windowId, what, criterionId: null });
      if (!kept) tell(whole.givenUp);
    } catch (error) {
      fail(reasonOf(error, 'page-not-readable'));
    } finally {
      setBusy(null);
    }
  };
  return (
    <section className="p-sec stack" aria-labelledby="whole-page">
      <h2 className="lbl" id="whole-page">
        {whole.title}
      </h2>
      <div className="row wrap">
        {whats.map((what) => (
          <Button
            key={what}
            icon={icons[what]}
            busy={busy === what}
            onClick={() => void keep(what)}
          >
            {whole[what]}
          </Button>
        ))}
      </div>
      <p className="s2 faint">{whole.onDevice}</p>
    </section>
  );
}
