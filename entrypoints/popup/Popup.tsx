import { useState } from 'react';
import { i18n } from '#i18n';
import { TickList } from '@/components/checklist/TickList.tsx';
import { Footer } from '@/components/guidance/Footer.tsx';
import { Masthead } from '@/components/guidance/Masthead.tsx';
import { PersonSwitch } from '@/components/guidance/PersonSwitch.tsx';
import { Connecting } from '@/components/states/Connecting.tsx';
import { NoAnswers } from '@/components/states/NoAnswers.tsx';
import { StoreDamaged } from '@/components/states/StoreDamaged.tsx';
import { Button } from '@/components/ui/Button.tsx';
import { stepsLeft } from '@/lib/checklist/checklist.ts';
import type { StepId } from '@/lib/guide/ids.ts';
import { isStale } from '@/lib/guide/staleness.ts';
import { openGuideBesideWindow } from '@/lib/messages/open-guide.ts';
import { openOptions, openWelcome } from '@/lib/wiring/open.ts';
import { pageWords } from '@/lib/wiring/page-words.ts';
import { RoleReminders } from '@/lib/wiring/RoleReminders.tsx';
import { remaining } from '@/lib/wiring/remaining.ts';
import { deskOf, readerOf } from '@/lib/wiring/route-words.ts';
import { stepViews, wrongFact } from '@/lib/wiring/step-words.ts';
import { troubleIn } from '@/lib/wiring/trouble.ts';
import { travellers } from '@/lib/wiring/use-people.ts';
import { useRoad } from '@/lib/wiring/use-road.ts';
import { useTab } from '@/lib/wiring/use-tab.ts';
import { factsChecked } from '@/lib/wiring/why-words.ts';
import { PopupFill } from './PopupFill.tsx';
import './popup.css';

/** What is left, the next step first, and the form in the tab. */
export function Popup() {
  const road = useRoad();
  const tab = useTab();
  const [ticked, setTicked] = useState<readonly StepId[]>([]);
  const trouble = troubleIn(road.states) ?? (road.lost ? 'lost' : undefined);
  if (!road.ready)
    return (
      <main className="hag-popup">
        <Connecting />
      </main>
    );
  const form = tab.kind === 'reported' ? tab.report.recognition.form : undefined;
  const page = tab.kind === 'reported' ? pageWords(tab.report.recognition, road) : undefined;
  const begun = Object.keys(road.journey.answers).length > 0;
  const left = stepsLeft(road.items);
  return (
    <div className="hag-popup">
      <Masthead>
        <PersonSwitch people={travellers(road.people)} activeId={road.activeId} onSwitch={road.switchTo} />
      </Masthead>
      <main className="hag-stack">
        {trouble === undefined ? null : <StoreDamaged trouble={trouble} onOpenOptions={() => openOptions()} />}
        <RoleReminders road={road} />
        {page === undefined ? null : (
          <p className="hag-popup-page">
            <strong>{page.headline}.</strong> <span className="hag-small">{page.name}</span>
          </p>
        )}
        {tab.kind === 'reported' && form !== undefined ? <PopupFill report={tab.report} people={road.people} /> : null}
        {road.route === undefined ? (
          <NoAnswers begun={begun} onAnswer={openWelcome} />
        ) : (
          <section className="hag-stack" data-tight aria-labelledby="left">
            <h2 id="left" aria-live="polite">
              {i18n.t('popup.left', left)}
            </h2>
            <TickList
              steps={remaining(stepViews(road.items, readerOf(road), deskOf(road)), ticked)}
              onDone={(id) => {
                setTicked([...ticked, id]);
                void road.markDone(id);
              }}
              onUndo={road.unmark}
            />
            {left === 0 ? <p>{i18n.t('popup.allDone')}</p> : null}
          </section>
        )}
      </main>
      <div className="hag-row hag-popup-actions">
        {tab.kind === 'connecting' ? null : (
          <Button
            onClick={() => {
              void openGuideBesideWindow(tab.windowId);
              window.close();
            }}
          >
            {i18n.t('popup.openGuide')}
          </Button>
        )}
        <Button look="quiet" onClick={() => openOptions()}>
          {i18n.t('ui.options')}
        </Button>
      </div>
      <Footer checked={factsChecked} isStale={isStale(factsChecked, road.today)}>
        <p>{wrongFact}</p>
      </Footer>
    </div>
  );
}
