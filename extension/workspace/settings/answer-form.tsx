import { type DragEvent, useId, useState } from 'react';

import { Button } from '#extension/ui/button.tsx';
import { FieldFrame } from '#extension/ui/field-frame.tsx';
import { FileButton } from '#extension/ui/file-button.tsx';
import { useLanguage } from '#extension/ui/language.tsx';
import { syncFileMessagesFor } from '#shared/locales/sync-file-messages.ts';

type Props = {
  busy: boolean;
  /** Reads an answer; whether it was taken. */
  onRead: (source: string | File) => Promise<boolean>;
};

/** Where the workbook's answer comes in: pasted, dropped or chosen. A file is read at once. */
export function AnswerForm({ busy, onRead }: Props) {
  const words = syncFileMessagesFor(useLanguage());
  const id = useId();
  const [text, setText] = useState('');
  const read = async (source: string | File) => {
    if (await onRead(source)) setText('');
  };
  const drop = (event: DragEvent) => {
    const [dropped] = event.dataTransfer.files;
    if (!dropped) return;
    event.preventDefault();
    void read(dropped);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void read(text);
      }}
    >
      <FieldFrame id={id} label={words.answer} hint={words.answerHint}>
        <textarea
          id={id}
          className="in st-answer"
          rows={3}
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={drop}
        />
      </FieldFrame>
      <div className="row wrap">
        <Button submit busy={busy}>
          {words.readNow}
        </Button>
        <FileButton
          label={words.choose}
          accept="application/json,.json,.txt"
          busy={busy}
          onChoose={(chosen) => void read(chosen)}
        />
      </div>
    </form>
  );
}
