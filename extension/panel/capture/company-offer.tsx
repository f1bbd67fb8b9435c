import { Building2 } from 'lucide-react';
import { useEffect, useState } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import type { CompanyRow } from '#shared/capture/company.ts';
import type { Entity } from '#shared/model/snapshot.ts';

import { useScene } from '../scene.tsx';
import { evidenceOfCompany } from './company-evidence.ts';

type Offer = { at: string; url: string; title: string; rows: CompanyRow[] };

/** Offers what the page in front says of its company. Nothing of it is kept before the person chooses it. */
export function CompanyOffer() {
  const { company } = useMessages().capture.panel;
  const { device, vendor } = useScene();
  const offer = useCompany();
  const [openAt, setOpenAt] = useState('');
  const [doneAt, setDoneAt] = useState('');
  if (offer === null || vendor === null || doneAt === offer.at) return null;
  if (device.atHand?.vendorId !== vendor.id) return null;
  const names = offer.rows.map(({ field }) => company.fields[field]).join(company.comma);
  if (openAt !== offer.at) {
    return (
      <section className="p-sec">
        <Notice
          tone="plain"
          icon={Building2}
          actions={
            <Button variant="plain" size="small" onClick={() => setOpenAt(offer.at)}>
              {company.look}
            </Button>
          }
        >
          {company.found(names)}
        </Notice>
      </section>
    );
  }
  return (
    <CompanyChoice
      key={offer.at}
      offer={offer}
      vendor={vendor}
      onDone={() => setDoneAt(offer.at)}
    />
  );
}

function CompanyChoice(props: { offer: Offer; vendor: Entity<'vendor'>; onDone: () => void }) {
  const { company } = useMessages().capture.panel;
  const { offer, vendor, onDone } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { keep, rename } = useKeeping(props);
  const named = offer.rows.find(({ field }) => field === 'name')?.value ?? vendor.name;
  const rows = offer.rows.filter(({ field }) => chosen.has(field));
  return (
    <section className="p-sec stack" aria-label={company.title}>
      <h2 className="lbl">{company.title}</h2>
      <p className="s2 muted">{company.hint}</p>
      {offer.rows.map(({ field, label, value, from }) => (
        <label key={field} className="statement">
          <input
            type="checkbox"
            checked={chosen.has(field)}
            onChange={() => setChosen((before) => toggled(before, field))}
          />
          <span className="grow">
            <b>{label || company.fields[field]}</b> <span lang="ja">{value}</span>{' '}
            <span className="s2 faint">{company.from[from]}</span>
          </span>
        </label>
      ))}
      <div className="row wrap">
        <Button disabled={rows.length === 0} onClick={() => void keep(rows)}>
          {company.keep}
        </Button>
        {named !== vendor.name && (
          <Button onClick={() => void rename(named)}>{company.rename(named)}</Button>
        )}
        <Button variant="plain" onClick={onDone}>
          {company.close}
        </Button>
      </div>
    </section>
  );
}

function toggled(before: ReadonlySet<string>, field: string): ReadonlySet<string> {
  const next = new Set(before);
  if (!next.delete(field)) next.add(field);
  return next;
}

/** Asks for the company of the page in front once per gesture: only a gesture lets the page be read. */
function useCompany(): Offer | null {
  const { worker } = useServices();
  const { device, windowId } = useScene();
  const [offer, setOffer] = useState<Offer | null>(null);
  const at = device.atHand?.windowId === windowId ? device.atHand.at : '';
  useEffect(() => {
    if (at === '') return undefined;
    let current = true;
    const ask = async () => {
      // A page that may not be read offers nothing, and nobody asked for it: there is nothing to say.
      const found = await worker.readCompany({ windowId }).catch(() => null);
      if (current) setOffer(found === null || found.rows.length === 0 ? null : { at, ...found });
    };
    void ask();
    return () => {
      current = false;
    };
  }, [at, windowId, worker]);
  return offer?.at === at ? offer : null;
}

function useKeeping({ offer, vendor, onDone }: Parameters<typeof CompanyChoice>[0]) {
  const { capture } = useMessages();
  const { company } = capture.panel;
  const { device, clock, ids } = useServices();
  const { write } = useWriting();
  const scene = useScene();
  const evaluationId = scene.snapshot.evaluation.id;
  const keep = async (rows: readonly CompanyRow[]) => {
    const at = clock.instant();
    const sources = [...new Set(rows.map(({ from }) => company.from[from]))];
    const { changes, evidenceId } = evidenceOfCompany(
      { evaluationId, vendorId: vendor.id, raterId: scene.device.raterId, at, ids },
      {
        rows: rows.map(
          ({ field, label, value }) => [label || company.fields[field], value] as const,
        ),
        url: offer.url,
        title: offer.title,
        remark: company.remark(sources.join(company.comma)),
      },
    );
    if (!(await write(changes, null))) return;
    onDone();
    await device.set({ lastCapture: { evidenceId, inboxId: null, reason: null, at } });
  };
  const rename = (name: string) =>
    write(
      [{ kind: 'vendor', id: vendor.id, evaluationId, set: { name: name.slice(0, 200) } }],
      company.renamed(name),
    );
  return { keep, rename };
}
