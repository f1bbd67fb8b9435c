import { type ReactNode, useRef, useState } from 'react';

type Props = {
  id: string;
  label: string;
  value: string;
  rows: number;
  copy: string;
  copied: string;
  /** More buttons, after the one that copies. */
  children?: ReactNode;
};

/** A text to take along, with a button that copies it. */
export function CopyField({ id, label, value, rows, copy, copied, children }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [last, setLast] = useState('');
  const take = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setLast(value);
    } catch {
      // The sandbox may forbid the clipboard; the text is selected, so the keyboard copies it.
    }
  };
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={rows} value={value} />
      <div className="buttons">
        <button type="button" className="primary" onClick={() => void take()}>
          {copy}
        </button>
        {children}
        <output className="quiet">{last === value ? copied : ''}</output>
      </div>
    </>
  );
}
