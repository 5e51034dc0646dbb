import { useState } from 'react';
import { i18n } from '#i18n';
import { AnswerList } from '@/components/guidance/AnswerList.tsx';
import { GuestChooser } from '@/components/guidance/GuestChooser.tsx';
import { QuestionForm } from '@/components/guidance/QuestionForm.tsx';
import { Button } from '@/components/ui/Button.tsx';
import { Notice } from '@/components/ui/Notice.tsx';
import { selfId } from '@/lib/people/person.ts';
import type { Answer, QuestionId } from '@/lib/situation/answers.ts';
import { doubtsAbout } from '@/lib/situation/hints.ts';
import { PlacePicker } from './PlacePicker.tsx';
import { answeredWords, questionWords, terms } from './question-words.ts';
import { noteWords } from './step-words.ts';
import { travellers } from './use-people.ts';
import type { Road } from './use-road.ts';

type QuestionsProps = { readonly road: Road; readonly level: 1 | 2 | 3 };

/** The answers given so far, each to be changed, and the question that is open, if any. */
export function Questions({ road, level }: QuestionsProps) {
  const [editing, setEditing] = useState<QuestionId>();
  const [choosing, setChoosing] = useState(false);
  const { answers } = road.journey;
  const view = answers.view === 'sponsor' ? 'sponsor' : 'me';
  const answered = answeredWords(answers, view);
  const open = editing ?? road.question;

  const begin = async (personId: string) => {
    setChoosing(false);
    setEditing(undefined);
    await road.startFor(personId);
    await road.switchTo(personId);
  };
  const answer = (question: QuestionId, value: Answer) => {
    if (question === 'view') {
      if (value === 'me') return void begin(selfId);
      return setChoosing(true);
    }
    setEditing(undefined);
    void road.answer(question, value);
  };
  const before = answered[editing === undefined ? answered.length - 1 : answered.findIndex(({ id }) => id === editing) - 1];

  return (
    <div className="hag-stack">
      <AnswerList answers={answered} current={editing} onEdit={setEditing} />
      {doubtsAbout(answers).map(({ question, note }) => (
        <Notice
          key={note}
          actions={
            <Button small onClick={() => setEditing(question)}>
              {i18n.t('question.lookAgain')}
            </Button>
          }
        >
          {noteWords([note], view).map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
        </Notice>
      ))}
      {choosing ? (
        <GuestChooser
          guests={travellers(road.people).filter(({ id }) => id !== selfId)}
          onPick={begin}
          onAdd={async (given, family) => begin(await road.addGuest(given, family))}
          onBack={() => setChoosing(false)}
        />
      ) : open === undefined ? null : (
        <QuestionForm
          level={level}
          question={questionWords(open, view)}
          value={answers[open]}
          answered={answered.length}
          terms={terms}
          picker={<PlacePicker key={open} question={open} view={view} onAnswer={(value) => answer(open, value)} />}
          onAnswer={(value) => answer(open, value as Answer)}
          onBack={before === undefined ? undefined : () => setEditing(before.id)}
        />
      )}
    </div>
  );
}
