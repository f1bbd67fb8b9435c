import { Button } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';

type EditActionsProps = { label: string; onSave: () => void; onCancel: () => void };

/** The two ways out of a form that is edited in its place. */
export function EditActions({ label, onSave, onCancel }: EditActionsProps) {
  const { words } = useMessages();
  return (
    <div className="row wrap">
      <Button variant="primary" keycap="Ctrl+Enter" onClick={onSave}>
        {label}
      </Button>
      <Button keycap="Esc" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
