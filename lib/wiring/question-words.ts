import { i18n } from '#i18n';
import type { AnsweredWords, QuestionWords, TermWords } from '@/components/guidance/words.ts';
import { questions as guideQuestions } from '@/lib/guide/questions.ts';
import type { QuestionWords as GuideQuestion } from '@/lib/guide/schema.ts';
import { terms as guideTerms } from '@/lib/guide/terms.ts';
import { type Answers, type QuestionId, questions } from '@/lib/situation/answers.ts';
import { relevantQuestions } from '@/lib/situation/relevance.ts';
import { answerLabel, answerWords, shortName } from './answer-words.ts';
import { contactWords } from './step-words.ts';
import type { View } from './why-words.ts';

export function questionWords(id: QuestionId, view: View): QuestionWords {
  const data: GuideQuestion = guideQuestions[id];
  const contact = data.unsure && contactWords(data.unsure.ask);
  const unsure =
    data.unsure && [data.unsure.means, contact && i18n.t('question.ask', [contact.mail ?? contact.name])].filter(Boolean).join(' ');
  return {
    id,
    ask: data.ask[view],
    short: shortName(id),
    help: data.help,
    options: questions[id].map((value) => ({
      value,
      label: answerLabel(id, value, view),
      ...(value === 'unsure' && unsure && { hint: unsure }),
    })),
  };
}

/** Answers that matter here, in the order in which they depend on each other. */
export function answeredWords(answers: Answers, view: View): readonly AnsweredWords[] {
  return relevantQuestions(answers).flatMap((id) => {
    const value = answers[id];
    return value === undefined ? [] : [answerWords(id, value, view)];
  });
}

/** All but O2 itself, which every reader came for. */
export const terms: readonly TermWords[] = Object.values(guideTerms)
  .filter(({ name }) => name !== 'O2')
  .flatMap((term) => [term.name, ...term.also].map((name) => ({ term: name, means: term.text })));
