import { type ReactNode, useEffect } from 'react';

import { useMessages } from '#extension/ui/language.tsx';

/** Title of a page, what it is for, and its actions. */
export function PageHead(props: { title: string; lead: string; children?: ReactNode }) {
  const { frame } = useMessages().settings;
  const { title } = props;
  useEffect(() => {
    document.title = frame.documentTitle(title);
  }, [frame, title]);
  return (
    <div className="ws-h">
      <h1>{title}</h1>
      <span className="muted">{props.lead}</span>
      <span className="grow" />
      {props.children}
    </div>
  );
}
