import { i18n } from '#i18n';
import { Card } from '@/components/ui/Card.tsx';
import { Disagreement } from './Disagreement.tsx';
import { Notes } from './Notes.tsx';
import { Prose } from './Prose.tsx';
import './PageCard.css';
import { Why } from './Why.tsx';
import type { NoteWords, TermWords, WhyWords } from './words.ts';

export type PageWords = {
  /** What the page is: "O2 account request form". */
  readonly name: string;
  /** The verdict in one sentence, for this person. */
  readonly headline: string;
  readonly tone: 'plain' | 'next' | 'wait';
  readonly who?: string;
  readonly lines: readonly string[];
  readonly notes: readonly NoteWords[];
  readonly nextStep?: string;
  /** One line where the sources disagree about this page. */
  readonly conflict?: string;
  readonly why: WhyWords;
};

/** What the page beside the panel is to this person. */
export function PageCard({ page, terms }: { readonly page: PageWords; readonly terms: readonly TermWords[] }) {
  return (
    <Card tone={page.tone}>
      <div className="hag-page">
        <p className="hag-small">{page.name}</p>
        <h3 className="hag-page-headline">{page.headline}</h3>
        {page.lines.map((line) => (
          <Prose key={line} text={line} terms={terms} />
        ))}
        {page.who === undefined && page.nextStep === undefined ? null : (
          <dl className="hag-page-facts">
            {page.who === undefined ? null : (
              <>
                <dt>{i18n.t('page.who')}</dt>
                <dd>{page.who}</dd>
              </>
            )}
            {page.nextStep === undefined ? null : (
              <>
                <dt>{i18n.t('page.next')}</dt>
                <dd>{page.nextStep}</dd>
              </>
            )}
          </dl>
        )}
        <Disagreement line={page.conflict} />
        <Notes notes={page.notes} terms={terms} inSight={2} />
        <Why of={page.headline} why={page.why} terms={terms} />
      </div>
    </Card>
  );
}
