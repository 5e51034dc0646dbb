import { i18n } from '#i18n';
import { Card } from '@/components/ui/Card.tsx';

/** Where saved details are, who could read them, and how to get rid of them, before anybody types one. */
export function WhereDataIs() {
  return (
    <Card title={i18n.t('people.where.title')} level={3}>
      <p>{i18n.t('people.where.here')}</p>
      <p>{i18n.t('people.where.disk')}</p>
      <p>{i18n.t('people.where.erase')}</p>
    </Card>
  );
}
