import { i18n } from '#i18n';
import { Prose } from '@/components/guidance/Prose.tsx';
import { Why } from '@/components/guidance/Why.tsx';
import type { TermWords } from '@/components/guidance/words.ts';
import { formatDate } from '@/components/ui/date.ts';
import { ExternalLink } from '@/components/ui/ExternalLink.tsx';
import { Contact } from './Contact.tsx';
import { Seen } from './Seen.tsx';
import { StepButtons } from './StepButtons.tsx';
import './StepBody.css';
import type { StepActions, StepView } from './view.ts';

type StepBodyProps = StepActions & { readonly step: StepView; readonly terms: readonly TermWords[]; readonly today: string };

/** Everything that is said of a step once it is open. */
export function StepBody({ step, terms, today, ...actions }: StepBodyProps) {
  const { words, state, mark } = step;
  return (
    <div className="hag-step-body">
      {step.waitsFor.length === 0 || state === 'done' ? null : (
        <p className="hag-small">{i18n.t('step.after', [step.waitsFor.join('; ')])}</p>
      )}
      {mark?.state === 'waiting' ? (
        <p className="hag-step-wait">
          {i18n.t('step.waitingSince', [words.who, formatDate(mark.since)])}
          {mark.ticket === undefined ? null : ` ${i18n.t('step.ticketIs', [mark.ticket])}`}
        </p>
      ) : null}
      <Prose text={words.body} terms={terms} />
      {words.ready.length === 0 || state === 'done' ? null : (
        <div>
          <p className="hag-small">{i18n.t('step.ready')}</p>
          <ul className="hag-step-ready">
            {words.ready.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
        </div>
      )}
      {words.notes.map((note) => (
        <div key={note.id} className="hag-step-note">
          <Prose text={note.text} terms={terms} />
        </div>
      ))}
      {words.takes === undefined || state === 'done' ? null : <p className="hag-small">{words.takes}</p>}
      {step.overdue ? (
        <div className="hag-step-overdue">
          <p>{words.overdue}</p>
          <Contact contact={words.contact} />
        </div>
      ) : null}
      {step.seen === undefined ? null : <Seen seen={step.seen} title={words.title} onDone={() => actions.onDone(step.id)} />}
      {words.go === undefined || state === 'void' ? null : (
        <p className="hag-step-go">
          <ExternalLink href={words.go.href}>{words.go.label}</ExternalLink>
        </p>
      )}
      <StepButtons step={step} today={today} {...actions} />
      <Why of={words.title} why={words.why} terms={terms} />
    </div>
  );
}
