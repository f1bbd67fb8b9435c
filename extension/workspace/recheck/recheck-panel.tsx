import { RefreshCw } from 'lucide-react';

import { Button } from '#extension/ui/button.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';

import { countOf } from './count-of.ts';
import { type Standing, useRecheck } from './use-recheck.ts';

/** One command looks at the evidence of the whole shortlist again. */
export function RecheckPanel() {
  const { recheck: words } = useMessages();
  const { standing, run, stop } = useRecheck();
  const running = standing.state === 'running';
  return (
    <section className="sheet recheck" aria-label={words.command}>
      <div className="row between">
        <p className="s2 muted grow">{words.lead}</p>
        {running ? (
          <Button onClick={stop}>{words.stop}</Button>
        ) : (
          <Button icon={RefreshCw} onClick={() => void run()}>
            {words.command}
          </Button>
        )}
      </div>
      <Outcome standing={standing} />
    </section>
  );
}

function Outcome({ standing }: { standing: Standing }) {
  const { recheck: words } = useMessages();
  const format = useFormat();
  const result = useResult();
  if (standing.state === 'idle') return null;
  if (standing.state === 'running') {
    return (
      <output className="s2">
        {words.running(format.number(standing.done), format.number(standing.all))}
      </output>
    );
  }
  if (standing.state === 'done') return <Notice announce>{result(standing)}</Notice>;
  return <Notice announce>{words[standing.state]}</Notice>;
}

/** The outcome in one sentence; what there is none of is not mentioned. */
function useResult() {
  const { result: words } = useMessages().recheck;
  const format = useFormat();
  return ({ checks, pdfs }: Extract<Standing, { state: 'done' }>): string => {
    const { same, changed, lost, unreachable } = countOf(checks);
    const parts = [
      [same, words.same],
      [changed, words.changed],
      [lost, words.lost],
      [unreachable, words.unreachable],
    ] as const;
    const said = parts.flatMap(([count, say]) => (count > 0 ? [say(format.number(count))] : []));
    const end = pdfs > 0 ? words.pdfs(format.number(pdfs)) : '';
    return `${words.all(format.number(checks.length))}${said.join(words.separator)}${end}`;
  };
}
