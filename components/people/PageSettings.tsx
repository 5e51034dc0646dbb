import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Card } from '@/components/ui/Card.tsx';
import { Check } from '@/components/ui/Check.tsx';
import type { PageId } from '@/lib/guide/ids.ts';
import type { Policy } from '@/lib/settings/policy.ts';
import type { Settings } from '@/lib/settings/settings.ts';

type PageSettingsProps = {
  readonly settings: Settings;
  readonly policy: Policy;
  readonly pageName: (id: PageId) => string;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
};

/** The card on pages, and filling. What an organization decided is shown as such and cannot be changed here. */
export function PageSettings({ settings, policy, pageName, onChange }: PageSettingsProps) {
  const decided = new Set(policy.hiddenPages);
  return (
    <Card title={i18n.t('options.pages.title')}>
      <Check
        label={i18n.t('options.pages.overlay')}
        hint={i18n.t('options.pages.overlayHint')}
        checked={settings.overlay === 'on'}
        onChange={(on) => onChange((own) => ({ ...own, overlay: on ? 'on' : 'off' }))}
      />
      <Check
        label={i18n.t('options.pages.fill')}
        hint={i18n.t(policy.fillOff ? 'options.pages.policy' : 'options.pages.fillHint')}
        checked={settings.fill === 'on'}
        disabled={policy.fillOff === true}
        onChange={(on) => onChange((own) => ({ ...own, fill: on ? 'on' : 'off' }))}
      />
      <h3>{i18n.t('options.pages.hidden')}</h3>
      {settings.hiddenOn.length === 0 ? <p className="hag-muted">{i18n.t('options.pages.noneHidden')}</p> : null}
      <ul className="hag-people">
        {settings.hiddenOn.map((id) => (
          <li key={id} className="hag-people-row">
            <span>{pageName(id)}</span>
            {decided.has(id) ? (
              <span className="hag-small">{i18n.t('options.pages.policy')}</span>
            ) : (
              <Button
                small
                aria-label={i18n.t('options.pages.showAgainOn', [pageName(id)])}
                onClick={() => onChange((own) => ({ ...own, hiddenOn: own.hiddenOn.filter((page) => page !== id) }))}
              >
                {i18n.t('options.pages.showAgain')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {policy.helpContact === undefined ? null : <p>{i18n.t('options.pages.help', [policy.helpContact])}</p>}
    </Card>
  );
}
