import type { SidebarMessages } from '#shared/locales/sidebar-messages.ts';

type Props = {
  title?: string;
  sentence: string;
  /** The technical line; may be empty. */
  detail: string;
  words: SidebarMessages['problem'];
};

/** What happened, what is safe and what to do, with the technical line folded away below. */
export function ProblemNotice({ title, sentence, detail, words }: Props) {
  return (
    <div className="problem" role="alert">
      {title !== undefined && <h3>{title}</h3>}
      <p>{sentence}</p>
      {detail !== '' && (
        <details>
          <summary>{words.technical}</summary>
          <code>{detail}</code>
        </details>
      )}
    </div>
  );
}
