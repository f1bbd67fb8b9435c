import { Link2 } from 'lucide-react';
import { useState } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { originsOf } from '#extension/app/site-access.ts';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { Field } from '#extension/ui/field.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { useSpeak } from '#extension/ui/spoken.tsx';
import { hostOf } from '#shared/capture/page-identity.ts';
import { reasonOf } from '#shared/errors.ts';

import { useScene } from '../scene.tsx';

/** Opens a PDF by its address, for those that a site only lets people download. Asks for access to the site where none is held. */
export function PdfAddress() {
  const { pdf } = useMessages().capture.panel;
  const { worker, siteAccess } = useServices();
  const { fail } = useWriting();
  const speak = useSpeak();
  const { device, windowId } = useScene();
  const [address, setAddress] = useState('');
  const [missing, setMissing] = useState(false);
  const open = async () => {
    const url = address.trim();
    const isAddress = hostOf(url) !== '';
    setMissing(!isAddress);
    if (!isAddress) {
      speak?.(pdf.addressMissing);
      return;
    }
    try {
      // The gesture on the page at hand let us in there already; asking again would frighten for nothing.
      const isAtHand = hostOf(url) === hostOf(device.atHand?.url ?? '');
      if (!isAtHand && !(await siteAccess.request(originsOf([url])))) {
        fail('access-needed');
        return;
      }
      await worker.openPdf({ windowId, url });
      setAddress('');
    } catch (error) {
      fail(reasonOf(error, 'page-not-readable'));
    }
  };
  return (
    <form
      className="stack fold"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <Field
        label={pdf.address}
        value={address}
        onChange={setAddress}
        placeholder={pdf.addressExample}
        maxLength={4000}
        error={missing ? pdf.addressMissing : undefined}
      />
      <div className="row wrap">
        <Button icon={Link2} submit>
          {pdf.openAddress}
        </Button>
      </div>
      <p className="s2 faint">{pdf.addressWhy}</p>
    </form>
  );
}
