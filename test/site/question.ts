import type { Kind, What } from '@/lib/fill/meaning.ts';
import type { Whose } from '@/lib/guide/ids.ts';

/** What a question truly asks for, in the words of `lib/fill/meaning`; or that only the user can answer it. */
export type Asks = `${Whose} ${What}` | `${Whose} ${What} ${Kind}` | 'left to the user';

export type QuestionKind = 'text' | 'email' | 'tel' | 'date' | 'textarea' | 'select' | 'radio' | 'checkbox' | 'reference' | 'combobox';

export type Question = {
  readonly id: string;
  readonly label: string;
  readonly kind: QuestionKind;
  readonly asks: Asks;
  readonly required?: boolean;
  readonly help?: string;
  readonly placeholder?: string;
  readonly options?: readonly string[];
  /** Stands there already when the page opens. */
  readonly value?: string;
  /** Shown only once that question has this answer, or any answer. */
  readonly when?: { readonly id: string; readonly is?: string };
};

export type Section = { readonly heading: string; readonly questions: readonly Question[]; readonly when?: Question['when'] };

export type PracticeForm = { readonly title: string; readonly intro: string; readonly sections: readonly Section[] };

type More = Omit<Question, 'id' | 'label' | 'kind' | 'asks'>;

export function ask(kind: QuestionKind, id: string, label: string, asks: Asks, more: More = {}): Question {
  return { id, label, kind, asks, ...more };
}

export function questionsOf(form: PracticeForm): readonly Question[] {
  return form.sections.flatMap((section) => section.questions);
}
