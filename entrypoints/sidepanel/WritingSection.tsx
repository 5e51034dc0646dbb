import { i18n } from '#i18n';
import { DraftCard } from '@/components/guidance/DraftCard.tsx';
import { PlainText } from '@/components/guidance/PlainText.tsx';
import { Card } from '@/components/ui/Card.tsx';
import { drafts } from '@/lib/wiring/draft-words.ts';
import { planText } from '@/lib/wiring/plan-text.ts';
import type { Road } from '@/lib/wiring/use-road.ts';

/** Mails, ticket texts and the plan itself, ready to be read and taken elsewhere. */
export function WritingSection({ road }: { readonly road: Road }) {
  if (road.route === undefined) return null;
  return (
    <Card title={i18n.t('panel.writing')}>
      <p className="hag-small">{i18n.t('panel.writingMeans')}</p>
      {drafts(road).map((draft) => (
        <DraftCard key={draft.id} draft={draft} />
      ))}
      <PlainText title={i18n.t('panel.plan')} hint={i18n.t('panel.planMeans')} text={planText(road)} />
    </Card>
  );
}
