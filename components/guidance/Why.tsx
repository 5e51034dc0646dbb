import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { formatDate } from '@/components/ui/date.ts';
import { ExternalLink } from '@/components/ui/ExternalLink.tsx';
import type { Certainty } from '@/lib/guide/ids.ts';
import { Prose } from './Prose.tsx';
import './Why.css';
import type { TermWords, WhyWords } from './words.ts';

/** Answers "why me", "says who", "how sure" and "what if not" in one place. */
export function Why({ of, why, terms = [] }: { readonly of: string; readonly why: WhyWords; readonly terms?: readonly TermWords[] }) {
  return (
    <Disclosure summary={i18n.t('why.title')} label={i18n.t('why.titleOf', [of])}>
      {why.answers === undefined || why.answers.length === 0 ? null : (
        <p className="hag-small">{i18n.t('why.answers', [why.answers.map(({ short, answer }) => `${short}: ${answer}`).join('; ')])}</p>
      )}
      {why.reasons.length === 0 ? null : (
        <ul className="hag-why-reasons">
          {why.reasons.map((reason) => (
            <li key={reason}>
              <Prose text={reason} terms={terms} />
            </li>
          ))}
        </ul>
      )}
      <p className="hag-why-certainty" data-certainty={why.certainty}>
        {certaintySentence(why.certainty)}
      </p>
      <ul className="hag-why-sources hag-small">
        {why.sources.map((source) => (
          <li key={source.title}>
            {source.url === undefined ? source.title : <ExternalLink href={source.url}>{source.title}</ExternalLink>},{' '}
            {source.isOld
              ? i18n.t('why.checkedLongAgo', [formatDate(source.checked)])
              : i18n.t('why.checked', [formatDate(source.checked)])}
          </li>
        ))}
      </ul>
      {why.otherwise === undefined || why.otherwise.length === 0 ? null : (
        <div className="hag-small">
          <p>{i18n.t('why.otherwise')}</p>
          <ul className="hag-why-reasons">
            {why.otherwise.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </div>
      )}
    </Disclosure>
  );
}

function certaintySentence(certainty: Certainty): string {
  switch (certainty) {
    case 'stated':
      return i18n.t('why.stated');
    case 'inferred':
      return i18n.t('why.inferred');
    case 'unknown':
      return i18n.t('why.unknown');
  }
}
