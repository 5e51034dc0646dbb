import { i18n } from '#i18n';
import { Checklist } from '@/components/checklist/Checklist.tsx';
import { Footer } from '@/components/guidance/Footer.tsx';
import { Masthead } from '@/components/guidance/Masthead.tsx';
import { PersonSwitch } from '@/components/guidance/PersonSwitch.tsx';
import { RouteSummary } from '@/components/guidance/RouteSummary.tsx';
import { Connecting } from '@/components/states/Connecting.tsx';
import { StoreDamaged } from '@/components/states/StoreDamaged.tsx';
import { Button } from '@/components/ui/Button.tsx';
import { Card } from '@/components/ui/Card.tsx';
import { isStale } from '@/lib/guide/staleness.ts';
import { selfId } from '@/lib/people/person.ts';
import { openOptions } from '@/lib/wiring/open.ts';
import { Questions } from '@/lib/wiring/Questions.tsx';
import { terms } from '@/lib/wiring/question-words.ts';
import { deskOf, readerOf, routeWords } from '@/lib/wiring/route-words.ts';
import { stepViews, wrongFact } from '@/lib/wiring/step-words.ts';
import { troubleIn } from '@/lib/wiring/trouble.ts';
import { nameOf, travellers } from '@/lib/wiring/use-people.ts';
import { type Road, useRoad } from '@/lib/wiring/use-road.ts';
import { changeWords } from '@/lib/wiring/what-if-words.ts';
import { factsChecked } from '@/lib/wiring/why-words.ts';
import './welcome.css';

/** The questions, one at a time, and the road that they lead to. */
export function Welcome() {
  const road = useRoad();
  const trouble = troubleIn(road.states) ?? (road.lost ? 'lost' : undefined);
  return (
    <div className="hag-welcome">
      <Masthead>
        <PersonSwitch people={travellers(road.people)} activeId={road.activeId} onSwitch={road.switchTo} />
      </Masthead>
      <main className="hag-stack">
        {trouble === undefined ? null : <StoreDamaged trouble={trouble} onOpenOptions={() => openOptions()} />}
        {road.ready ? <Way road={road} /> : <Connecting />}
      </main>
      <section className="hag-stack" data-tight aria-labelledby="where">
        <h2 id="where">{i18n.t('welcome.where')}</h2>
        <p className="hag-muted">{i18n.t('welcome.whereMeans')}</p>
      </section>
      <Footer checked={factsChecked} isStale={isStale(factsChecked, road.today)}>
        <p>{wrongFact}</p>
      </Footer>
    </div>
  );
}

function Way({ road }: { readonly road: Road }) {
  const { route, activeId } = road;
  const reader = readerOf(road);
  const whose = activeId === selfId ? i18n.t('welcome.result') : i18n.t('welcome.guestResult', [nameOf(road.people, activeId)]);
  return (
    <>
      <h2 className="hag-welcome-title">{route === undefined ? i18n.t('welcome.title') : whose}</h2>
      {route === undefined ? <p className="hag-muted">{i18n.t('welcome.intro')}</p> : null}
      <Questions key={activeId} road={road} level={3} />
      {route === undefined ? null : (
        <>
          <Card>
            <RouteSummary route={routeWords(route, reader)} changes={changeWords(road)} terms={terms} />
          </Card>
          <Checklist
            steps={stepViews(road.items, reader, deskOf(road))}
            terms={terms}
            today={road.today}
            onDone={road.markDone}
            onWaiting={road.markWaiting}
            onUndo={road.unmark}
          />
          <Card title={i18n.t('welcome.details')}>
            {road.people.some(({ id }) => id === selfId) ? (
              <p>{i18n.t('welcome.detailsSaved')}</p>
            ) : (
              <>
                <p>{i18n.t('welcome.detailsMeans')}</p>
                <div className="hag-row">
                  <Button look="primary" onClick={() => openOptions()}>
                    {i18n.t('welcome.addDetails')}
                  </Button>
                </div>
              </>
            )}
            <p className="hag-small">{i18n.t('welcome.openAny')}</p>
          </Card>
        </>
      )}
    </>
  );
}
