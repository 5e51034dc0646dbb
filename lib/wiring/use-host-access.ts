import { useEffect, useState } from 'react';
import { browser } from '@/lib/browser.ts';

/** The pages on which the extension's scripts run. Firefox lets the user withhold them; Chromium grants them with the installation. */
const origins = () => browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];

export function useHostAccess(): { readonly withheld: boolean; readonly allow: () => void } {
  const [withheld, setWithheld] = useState(false);
  useEffect(() => {
    if (!import.meta.env.FIREFOX) return;
    const look = () => browser.permissions.contains({ origins: origins() }).then((granted) => setWithheld(!granted));
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  // Within the click, or the browser refuses to ask.
  return { withheld, allow: () => void browser.permissions.request({ origins: origins() }) };
}
