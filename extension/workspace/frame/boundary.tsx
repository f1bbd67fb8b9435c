import { CircleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';

import { Button } from '#extension/ui/button.tsx';
import { EmptyState } from '#extension/ui/empty-state.tsx';
import { useMessages } from '#extension/ui/language.tsx';

type Props = { children: ReactNode };

/** Keeps a page that fails from taking the whole workspace with it: says so, and that nothing is lost. */
export class Boundary extends Component<Props, { detail: string | null }> {
  override readonly state: { detail: string | null } = { detail: null };

  static getDerivedStateFromError(error: unknown): { detail: string } {
    return { detail: String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    return detail === null ? this.props.children : <Broken detail={detail} />;
  }
}

function Broken({ detail }: { detail: string }) {
  const { broken } = useMessages().settings.frame;
  return (
    <EmptyState
      icon={CircleAlert}
      title={broken.title}
      text={broken.text}
      detail={detail}
      actions={<Button onClick={() => window.location.reload()}>{broken.reload}</Button>}
    />
  );
}
