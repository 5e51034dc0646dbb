import { useState } from 'react';
import { i18n } from '#i18n';
import { Checklist } from '@/components/checklist/Checklist.tsx';
import { RouteSummary } from '@/components/guidance/RouteSummary.tsx';
import { NoAnswers } from '@/components/states/NoAnswers.tsx';
import { Button } from '@/components/ui/Button.tsx';
import { Card } from '@/components/ui/Card.tsx';
import { Questions } from '@/lib/wiring/Questions.tsx';
import { terms } from '@/lib/wiring/question-words.ts';
import { deskOf, readerOf, routeWords } from '@/lib/wiring/route-words.ts';
import { stepViews } from '@/lib/wiring/step-words.ts';
import type { Road } from '@/lib/wiring/use-road.ts';
import { changeWords } from '@/lib/wiring/what-if-words.ts';

/** The road and its checklist; the answers it follows from can be changed in place. */
export function RouteSection({ road }: { readonly road: Road }) {
  const [answering, setAnswering] = useState(false);
  const begun = Object.keys(road.journey.answers).length > 0;
  if (road.route === undefined && !answering) return <NoAnswers begun={begun} onAnswer={() => setAnswering(true)} />;
  const reader = readerOf(road);
  const toggle = (
    <Button small look="quiet" aria-expanded={answering} onClick={() => setAnswering(!answering)}>
      {answering ? i18n.t('panel.hideAnswers') : i18n.t('panel.changeAnswers')}
    </Button>
  );
  return (
    <Card title={i18n.t('panel.route')} aside={road.route === undefined ? undefined : toggle}>
      {answering ? <Questions road={road} level={3} /> : null}
      {road.route === undefined ? null : (
        <>
          <RouteSummary route={routeWords(road.route, reader)} changes={changeWords(road)} terms={terms} />
          <Checklist
            steps={stepViews(road.items, reader, deskOf(road))}
            terms={terms}
            today={road.today}
            onDone={road.markDone}
            onWaiting={road.markWaiting}
            onUndo={road.unmark}
          />
        </>
      )}
    </Card>
  );
}
