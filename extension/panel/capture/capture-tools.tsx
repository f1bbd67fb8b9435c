import { FileText, NotebookPen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button as AriaButton, DropZone, FileTrigger } from 'react-aria-components';

import { Button } from '#extension/ui/button.tsx';
import { Icon } from '#extension/ui/icon.tsx';
import { useMessages } from '#extension/ui/language.tsx';

import { shortNameOf } from '../at-hand.ts';
import { useScene } from '../scene.tsx';
import { workspaceAddress } from '../workspace-address.ts';
import { PdfAddress } from './pdf-address.tsx';
import { WrittenEvidence } from './written-evidence.tsx';

export type CaptureToolsProps = {
  writing: boolean;
  onWriting: (writing: boolean) => void;
  onFile: (file: File) => void;
};

/** Ways to evidence without a page in front: typed or pasted text, and a PDF file. */
export function CaptureTools({ writing, onWriting, onFile }: CaptureToolsProps) {
  const { panel } = useMessages().capture;
  const { vendor } = useScene();
  const opener = useFocusBack(writing);
  if (vendor === null) return <WhoseFirst />;
  if (writing) return <WrittenEvidence vendorId={vendor.id} onClose={() => onWriting(false)} />;
  return (
    <section className="p-sec">
      <DropZone
        className="drop"
        aria-label={panel.pdf.drop}
        getDropOperation={() => 'copy'}
        onDrop={(event) => {
          const item = event.items.find((one) => one.kind === 'file');
          if (item?.kind === 'file') void item.getFile().then(onFile);
        }}
      >
        <div className="row wrap">
          <Button ref={opener} icon={NotebookPen} onClick={() => onWriting(true)}>
            {panel.write}
          </Button>
          <FileTrigger
            acceptedFileTypes={['application/pdf']}
            onSelect={(files) => {
              const file = files?.item(0);
              if (file) onFile(file);
            }}
          >
            <AriaButton className="btn">
              <Icon of={FileText} small />
              {panel.pdf.open}
            </AriaButton>
          </FileTrigger>
        </div>
        <p className="s2 faint">{panel.pdf.drop}</p>
      </DropZone>
      <PdfAddress />
    </section>
  );
}

/** The button that opened the form has the focus again when the form is closed and nothing else took it. */
function useFocusBack(writing: boolean) {
  const opener = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(writing);
  useEffect(() => {
    if (wasWriting.current && !writing && document.activeElement === document.body) {
      opener.current?.focus();
    }
    wasWriting.current = writing;
  }, [writing]);
  return opener;
}

/** Text and files belong to a vendor; where the page at hand does not tell which, a person says it first. */
function WhoseFirst() {
  const { panel } = useMessages().capture;
  const { snapshot, chooseVendor } = useScene();
  return (
    <section className="p-sec stack" aria-label={panel.whose.label}>
      <p className="s2 muted">
        {snapshot.vendors.length > 0 ? panel.whose.choose : panel.whose.add}
      </p>
      <div className="row wrap">
        {snapshot.vendors.map((one) => (
          <Button key={one.id} onClick={() => chooseVendor(one.id)}>
            <span lang="ja">{shortNameOf(one)}</span>
          </Button>
        ))}
        {snapshot.vendors.length === 0 && (
          <a className="lk" href={workspaceAddress()} target="_blank" rel="noreferrer">
            {panel.whose.toWorkspace}
          </a>
        )}
      </div>
    </section>
  );
}
