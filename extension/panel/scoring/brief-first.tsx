import { NotebookPen } from 'lucide-react';

import { EmptyState } from '#extension/ui/empty-state.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import type { BriefPart } from '#shared/scoring/readiness.ts';

import { workspaceAddress } from '../workspace-address.ts';

/** Axes 1 and 2 wait for the buyer's own homework: what is missing, and where to write it. */
export function BriefFirst({ missing }: { missing: readonly BriefPart[] }) {
  const { notReady } = useMessages().scoring;
  const parts = missing.map((part) => notReady.parts[part]).join(notReady.separator);
  return (
    <section className="p-sec">
      <EmptyState
        form="plain"
        icon={NotebookPen}
        title={notReady.title}
        text={notReady.text(parts)}
        actions={
          <a className="btn" href={workspaceAddress('brief')} target="_blank" rel="noreferrer">
            {notReady.action}
          </a>
        }
      />
    </section>
  );
}
