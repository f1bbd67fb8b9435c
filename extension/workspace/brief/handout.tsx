import { Check, Copy, Printer } from 'lucide-react';
import { useState } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { reasonOf } from '#shared/errors.ts';
import type { Entity } from '#shared/model/snapshot.ts';
import { briefReadiness } from '#shared/scoring/readiness.ts';

import { useScene } from '../frame/scene.tsx';
import { useRaterName } from '../history/lock-sheet.tsx';
import { nameOf } from '../matrix/vendor-input.ts';
import { printPage } from '../summary/save-file.ts';
import { type OnePage, onePage, pageHtml, pageText, stateName } from './one-page.ts';

/** One page of the brief for all candidates alike, and who got which version when. */
export function Handout() {
  const { brief, scoring } = useMessages();
  const words = brief.handout;
  const { snapshot } = useScene();
  const page = usePage();
  const state = stateName(pageText(page));
  const { ready, missing } = briefReadiness(snapshot.brief);
  const [shown, setShown] = useState(false);
  return (
    <Sheet title={words.title} actions={<span className="s2 muted">{words.hint}</span>}>
      {ready ? (
        <>
          <div className="row wrap">
            <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
              {shown ? words.hide : words.preview}
            </Button>
            <Deliver page={page} />
            <span className="s2 muted">{words.state(state)}</span>
          </div>
          {shown && <Preview page={page} />}
        </>
      ) : (
        <p className="muted">
          {words.notReady}
          {missing.map((part) => scoring.notReady.parts[part]).join(words.separator)}
        </p>
      )}
      <Given state={state} ready={ready} />
    </Sheet>
  );
}

function usePage(): OnePage {
  const { brief, start } = useMessages();
  const language = useLanguage();
  const { snapshot } = useScene();
  const purpose = start.firstRun.purposes[snapshot.evaluation.purpose];
  return onePage(snapshot, { words: brief, purpose, language });
}

function Deliver({ page }: { page: OnePage }) {
  const words = useMessages().brief.handout;
  const language = useLanguage();
  const { tell, fail } = useWriting();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(pageText(page));
      tell(words.copied);
    } catch (error) {
      fail(reasonOf(error, 'storage-failed'));
    }
  };
  return (
    <>
      <Button icon={Copy} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <Button
        icon={Printer}
        onClick={() => {
          if (!printPage(pageHtml(page, language))) tell(words.blocked);
        }}
      >
        {words.print}
      </Button>
    </>
  );
}

function Preview({ page }: { page: OnePage }) {
  return (
    <article className="paper one" lang="ja">
      <h3 className="h2">{page.heading}</h3>
      {page.parts.map(({ title, lines }) => (
        <section key={title}>
          <h4 className="lbl">{title}</h4>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}

/** Who got which version when. */
function Given({ state, ready }: { state: string; ready: boolean }) {
  const words = useMessages().brief.handout;
  const { snapshot } = useScene();
  const { vendors, handouts } = snapshot;
  const lastOf = (vendorId: string) => handouts.findLast((one) => one.vendorId === vendorId);
  const held = new Set(vendors.flatMap(({ id }) => lastOf(id)?.state ?? []));
  if (vendors.length === 0) return <p className="s2 muted">{words.noVendors}</p>;
  return (
    <>
      {held.size > 1 && <Notice>{words.unequal}</Notice>}
      <table className="tb one-t">
        <thead>
          <tr>
            <th scope="col">{words.vendor}</th>
            <th scope="col">{words.given}</th>
            <th scope="col" className="mt-b" aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {vendors.map((vendor) => (
            <GivenRow
              key={vendor.id}
              vendor={vendor}
              last={lastOf(vendor.id)}
              state={state}
              ready={ready}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

type GivenRowProps = {
  vendor: Entity<'vendor'>;
  last: Entity<'handout'> | undefined;
  state: string;
  ready: boolean;
};

function GivenRow({ vendor, last, state, ready }: GivenRowProps) {
  const words = useMessages().brief.handout;
  const format = useFormat();
  const raterName = useRaterName();
  const give = useGive();
  return (
    <tr>
      <th scope="row" lang="ja">
        {nameOf(vendor)}
      </th>
      <td className="s2">
        {last === undefined ? (
          <span className="muted">{words.none}</span>
        ) : (
          <>
            {words.when(format.dateTime(last.givenAt), raterName(last.givenBy))}{' '}
            <span className="muted">
              {last.state === state ? words.current : words.old(last.state)}
            </span>
          </>
        )}
      </td>
      <td>
        <Button
          size="small"
          icon={Check}
          disabled={!ready || last?.state === state}
          aria-label={words.giveLabel(nameOf(vendor))}
          onClick={() => void give(vendor, state)}
        >
          {words.give}
        </Button>
      </td>
    </tr>
  );
}

function useGive() {
  const words = useMessages().brief.handout;
  const { snapshot, device } = useScene();
  const { write } = useWriting();
  const { clock, ids } = useServices();
  return (vendor: Entity<'vendor'>, state: string) =>
    write(
      [
        {
          kind: 'handout',
          id: ids.next(),
          evaluationId: snapshot.evaluation.id,
          set: {
            vendorId: vendor.id,
            givenBy: device.raterId,
            givenAt: clock.instant(),
            state,
            remark: '',
          },
        },
      ],
      words.recorded(nameOf(vendor)),
    );
}
