import { useState } from 'react';
import { i18n } from '#i18n';
import { PageCard } from '@/components/guidance/PageCard.tsx';
import { Connecting } from '@/components/states/Connecting.tsx';
import { HostAccessWithheld } from '@/components/states/HostAccessWithheld.tsx';
import { LoggedOut } from '@/components/states/LoggedOut.tsx';
import { NoGuidanceHere } from '@/components/states/NoGuidanceHere.tsx';
import { PageChanged } from '@/components/states/PageChanged.tsx';
import { Notice } from '@/components/ui/Notice.tsx';
import { browser } from '@/lib/browser.ts';
import { driftText } from '@/lib/wiring/drift-text.ts';
import { pageWords } from '@/lib/wiring/page-words.ts';
import { terms } from '@/lib/wiring/question-words.ts';
import { useHostAccess } from '@/lib/wiring/use-host-access.ts';
import type { Road } from '@/lib/wiring/use-road.ts';
import type { TabView } from '@/lib/wiring/use-tab.ts';
import { factsChecked } from '@/lib/wiring/why-words.ts';
import { FillSection } from './FillSection.tsx';

/** What the page in the tab is to this person, and its form. */
export function PageSection({ tab, road }: { readonly tab: TabView; readonly road: Road }) {
  const { withheld, allow } = useHostAccess();
  return (
    <section className="hag-stack" aria-labelledby="this-page">
      <h2 id="this-page">{i18n.t('panel.page')}</h2>
      {withheld ? <HostAccessWithheld onAllow={allow} /> : <Seen tab={tab} road={road} />}
    </section>
  );
}

function Seen({ tab, road }: { readonly tab: TabView; readonly road: Road }) {
  const [asks, setAsks] = useState<readonly string[]>([]);
  switch (tab.kind) {
    case 'connecting':
      return <Connecting />;
    case 'silent':
      return <NoGuidanceHere onReload={() => browser.tabs.reload(tab.tabId)} />;
    case 'reported': {
      const { recognition, documentId, url } = tab.report;
      const { form } = recognition;
      const page = pageWords(recognition, road);
      return (
        <>
          {page === undefined ? null : <PageCard page={page} terms={terms} />}
          {recognition.kind === 'moved' ? <Notice>{i18n.t('panel.moved')}</Notice> : null}
          {recognition.kind === 'changed' || form?.state === 'changed' ? (
            <PageChanged
              since={factsChecked}
              hasForm={form !== undefined}
              report={driftText(tab.report, browser.runtime.getManifest().version, road.today, {
                ...(form && { asks }),
                people: road.people,
              })}
            />
          ) : null}
          {form?.state === 'logged-out' ? <LoggedOut /> : null}
          {form === undefined || form.state === 'logged-out' ? null : (
            <FillSection key={`${documentId} ${url} ${form.id}`} report={tab.report} form={form} road={road} onAsks={setAsks} />
          )}
        </>
      );
    }
  }
}
