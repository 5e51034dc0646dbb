import { i18n } from '#i18n';
import { Disagreement } from '@/components/guidance/Disagreement.tsx';
import { DraftCard } from '@/components/guidance/DraftCard.tsx';
import { Notes } from '@/components/guidance/Notes.tsx';
import { Prose } from '@/components/guidance/Prose.tsx';
import { Why } from '@/components/guidance/Why.tsx';
import type { TermWords } from '@/components/guidance/words.ts';
import { ButtonLink } from '@/components/ui/ButtonLink.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { formatDate } from '@/components/ui/date.ts';
import { ExternalLink } from '@/components/ui/ExternalLink.tsx';
import { Contact } from './Contact.tsx';
import { Seen } from './Seen.tsx';
import { StepButtons } from './StepButtons.tsx';
import './StepBody.css';
import type { StepActions, StepView } from './view.ts';

type StepBodyProps = StepActions & { readonly step: StepView; readonly terms: readonly TermWords[]; readonly today: string };

/** Everything that is said of a step once it is open: what to do in sight, the rest one press away. */
export function StepBody({ step, terms, today, ...actions }: StepBodyProps) {
  const { words, state, mark } = step;
  const isOpen = state !== 'done' && state !== 'void';
  return (
    <div className="hag-step-body">
      {isOpen && step.waitsFor.length > 0 ? (
        <p className="hag-small">{i18n.t('step.after', [step.waitsFor.map(({ title }) => title).join('; ')])}</p>
      ) : null}
      {mark?.state === 'waiting' ? (
        <p className="hag-step-wait">
          {i18n.t('step.waitingSince', [words.who, formatDate(mark.since)])}
          {mark.ticket === undefined ? null : ` ${i18n.t('step.ticketIs', [mark.ticket])}`}
        </p>
      ) : null}
      <Prose text={words.body} terms={terms} />
      {isOpen ? <Disagreement line={words.conflict} /> : null}
      <Notes notes={words.notes} terms={terms} inSight={isOpen ? 1 : 0} />
      {isOpen && words.ready.length > 0 ? (
        <Disclosure summary={i18n.t('step.ready', words.ready.length)}>
          <ul className="hag-step-ready">
            {words.ready.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {isOpen && step.draft !== undefined ? <DraftCard draft={step.draft} /> : null}
      {isOpen && words.takes !== undefined ? <p className="hag-small">{words.takes}</p> : null}
      {state === 'waiting' ? (
        <div className={step.overdue ? 'hag-step-overdue' : 'hag-small'}>
          {step.overdue ? null : <p>{i18n.t('step.ifLong')}</p>}
          <p>{words.overdue}</p>
          <Contact contact={words.contact} />
        </div>
      ) : null}
      {isOpen ? <Go step={step} /> : null}
      {step.seen === undefined ? null : <Seen seen={step.seen} />}
      <StepButtons step={step} today={today} {...actions} />
      <Why of={words.title} why={words.why} terms={terms} />
    </div>
  );
}

/** The way to where the step is done: a button for whoever is to go there now, a link for everybody else. */
function Go({ step: { words, state, yours } }: { readonly step: StepView }) {
  if (words.go === undefined) return null;
  const { href, label } = words.go;
  if (state === 'next' && yours)
    return (
      <div className="hag-row">
        <ButtonLink look="primary" newTab href={href}>
          {label}
        </ButtonLink>
      </div>
    );
  return (
    <p className="hag-step-go">
      <ExternalLink href={href}>{label}</ExternalLink>
    </p>
  );
}
