import { Upload } from 'lucide-react';
import { useRef } from 'react';

import { Button } from './button.tsx';

type FileButtonProps = {
  label: string;
  /** The kinds of files that the browser offers, as in the `accept` of a file field. */
  accept: string;
  busy?: boolean;
  onChoose: (file: File) => void;
};

/** A button that lets a person choose one file; the same file can be chosen again. */
export function FileButton({ label, accept, busy = false, onChoose }: FileButtonProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={Upload} busy={busy} onClick={() => file.current?.click()}>
        {label}
      </Button>
      <input
        ref={file}
        type="file"
        className="vh"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (chosen) onChoose(chosen);
        }}
      />
    </>
  );
}
