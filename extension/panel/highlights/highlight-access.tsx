import { Highlighter } from 'lucide-react';
import { useEffect, useState } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { sitesOf } from '#extension/app/site-access.ts';
import { Button } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';

import { useVendorScene } from '../scene.tsx';

/** Asks once whether captured words may appear by themselves on the vendor's site, says so where they do, and takes it back. */
export function HighlightAccess() {
  const { vendor } = useVendorScene();
  return vendor.domains.length === 0 ? null : (
    <section className="p-sec">
      <SiteNotice key={vendor.id} domains={vendor.domains} />
    </section>
  );
}

function SiteNotice({ domains }: { domains: readonly string[] }) {
  const { site: words } = useMessages().recheck;
  const { siteAccess } = useServices();
  const [granted, setGranted] = useState<boolean | null>(null);
  const name = domains[0] ?? '';
  useEffect(() => {
    let current = true;
    void siteAccess.has(sitesOf(domains)).then((has) => current && setGranted(has));
    return () => {
      current = false;
    };
  }, [siteAccess, domains]);
  if (granted === null) return null;
  const allow = async () => setGranted(await siteAccess.request(sitesOf(domains)));
  const stop = async () => setGranted(!(await siteAccess.remove(sitesOf(domains))));
  return (
    <Notice
      tone="plain"
      icon={Highlighter}
      announce
      actions={
        <Button variant="plain" size="small" onClick={() => void (granted ? stop() : allow())}>
          {granted ? words.stop : words.allow}
        </Button>
      }
    >
      {granted ? words.allowed(name) : words.offer(name)}
    </Notice>
  );
}
