import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Notice } from '@/components/ui/Notice.tsx';
import { Picker } from '@/components/ui/Picker.tsx';
import type { Answer, QuestionId } from '@/lib/situation/answers.ts';
import { type Found, lookUp } from './look-up.ts';
import { questionWords } from './question-words.ts';
import type { View } from './why-words.ts';

type PlacePickerProps = { readonly question: QuestionId; readonly view: View; readonly onAnswer: (value: Answer) => void };

/** For questions whose answer follows from a name: the typed search, what the name means, and the answer that it leads to. */
export function PlacePicker({ question, view, onAnswer }: PlacePickerProps) {
  const [found, setFound] = useState<Found>();
  const search = lookUp(question);
  if (search === undefined) return null;
  const { label, find } = search;
  const meant = questionWords(question, view).options.find(({ value }) => value === found?.answer);
  return (
    <div className="hag-stack" data-tight>
      <Picker label={label} search={find} onPick={(item) => setFound(find(item.name).find(({ id }) => id === item.id))} />
      {found === undefined ? null : (
        <Notice
          tone="good"
          role="status"
          title={found.name}
          actions={
            found.answer === undefined || meant === undefined ? undefined : (
              <Button small look="primary" onClick={() => found.answer && onAnswer(found.answer)}>
                {i18n.t('question.use', [meant.label])}
              </Button>
            )
          }
        >
          {found.means === undefined ? undefined : <p>{found.means}</p>}
        </Notice>
      )}
    </div>
  );
}
