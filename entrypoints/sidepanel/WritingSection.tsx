import { i18n } from '#i18n';
import { DraftCard } from '@/components/guidance/DraftCard.tsx';
import { PlainText } from '@/components/guidance/PlainText.tsx';
import { Card } from '@/components/ui/Card.tsx';
import { draftOf } from '@/lib/wiring/draft-words.ts';
import { planText } from '@/lib/wiring/plan-text.ts';
import { deskOf } from '@/lib/wiring/route-words.ts';
import type { Road } from '@/lib/wiring/use-road.ts';

/** Mails, ticket texts and the plan itself, ready to be read and taken elsewhere. */
export function WritingSection({ road }: { readonly road: Road }) {
  if (road.route === undefined) return null;
  const drafts = road.items.filter(({ state }) => state !== 'void').flatMap((item) => draftOf(item, deskOf(road)) ?? []);
  const once = drafts.filter(({ id }, index) => drafts.findIndex((other) => other.id === id) === index);
  return (
    <Card title={i18n.t('panel.writing')}>
      <p className="hag-small">{i18n.t('panel.writingMeans')}</p>
      {once.map((draft) => (
        <DraftCard key={draft.id} draft={draft} />
      ))}
      <PlainText title={i18n.t('panel.plan')} hint={i18n.t('panel.planMeans')} text={planText(road)} />
    </Card>
  );
}
