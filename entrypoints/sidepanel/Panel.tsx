import { i18n } from '#i18n';
import { Footer } from '@/components/guidance/Footer.tsx';
import { Masthead } from '@/components/guidance/Masthead.tsx';
import { PersonSwitch } from '@/components/guidance/PersonSwitch.tsx';
import { Connecting } from '@/components/states/Connecting.tsx';
import { StoreDamaged } from '@/components/states/StoreDamaged.tsx';
import { Button } from '@/components/ui/Button.tsx';
import { isStale } from '@/lib/guide/staleness.ts';
import { openOptions } from '@/lib/wiring/open.ts';
import { RoleReminders } from '@/lib/wiring/RoleReminders.tsx';
import { wrongFact } from '@/lib/wiring/step-words.ts';
import { troubleIn } from '@/lib/wiring/trouble.ts';
import { travellers } from '@/lib/wiring/use-people.ts';
import { useRoad } from '@/lib/wiring/use-road.ts';
import { useTab } from '@/lib/wiring/use-tab.ts';
import { factsChecked } from '@/lib/wiring/why-words.ts';
import { PageSection } from './PageSection.tsx';
import './panel.css';
import { RouteSection } from './RouteSection.tsx';
import { WritingSection } from './WritingSection.tsx';

/** The guide beside the page: what the page is to this person, the road, the fill, the letters. */
export function Panel() {
  const tab = useTab();
  const road = useRoad();
  const trouble = troubleIn(road.states) ?? (road.lost ? 'lost' : undefined);
  return (
    <div className="hag-panel">
      <Masthead>
        <PersonSwitch people={travellers(road.people)} activeId={road.activeId} onSwitch={road.switchTo} />
        <Button small look="quiet" onClick={() => openOptions()}>
          {i18n.t('ui.options')}
        </Button>
      </Masthead>
      {road.ready ? (
        <main className="hag-stack">
          {trouble === undefined ? null : <StoreDamaged trouble={trouble} onOpenOptions={() => openOptions()} />}
          <RoleReminders road={road} />
          <PageSection tab={tab} road={road} />
          <RouteSection key={road.activeId} road={road} />
          <WritingSection road={road} />
        </main>
      ) : (
        <main>
          <Connecting />
        </main>
      )}
      <Footer checked={factsChecked} isStale={isStale(factsChecked, road.today)}>
        <p>{wrongFact}</p>
      </Footer>
    </div>
  );
}
