// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AnswerList } from '@/components/guidance/AnswerList.tsx';
import { QuestionForm } from '@/components/guidance/QuestionForm.tsx';
import type { QuestionWords } from '@/components/guidance/words.ts';

afterEach(cleanup);

const first: QuestionWords = {
  id: 'hmsAccount',
  ask: 'Do you have an HMS account?',
  short: 'HMS account',
  options: [
    { value: 'works', label: 'Yes, it works' },
    { value: 'unsure', label: 'Not sure', hint: 'The guide goes on as if you had none.' },
  ],
};
const second: QuestionWords = { ...first, id: 'isPi', ask: 'Are you the PI?' };

describe('a question', () => {
  it('is answered with one press', async () => {
    const onAnswer = vi.fn();
    render(<QuestionForm question={first} answered={0} onAnswer={onAnswer} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onAnswer).toHaveBeenCalledWith('works');
  });

  it('says what “not sure” means before it is chosen', () => {
    render(<QuestionForm question={first} answered={0} onAnswer={vi.fn()} />);
    expect(screen.getByRole('button', { name: /Not sure/ }).textContent).toContain('as if you had none');
  });

  it('counts what was answered and promises no total', () => {
    render(<QuestionForm question={first} answered={3} onAnswer={vi.fn()} />);
    expect(screen.getByText('3 questions answered')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/of \d/);
  });

  it('takes the focus when it follows another question', () => {
    const { rerender } = render(<QuestionForm question={first} answered={0} onAnswer={vi.fn()} />);
    rerender(<QuestionForm question={second} answered={1} onAnswer={vi.fn()} />);
    expect(document.activeElement?.textContent).toBe('Are you the PI?');
  });

  it('shows which answer was given before', () => {
    render(<QuestionForm question={first} value="unsure" answered={1} onAnswer={vi.fn()} />);
    expect(screen.getByRole('button', { name: /Not sure/, pressed: true })).toBeTruthy();
  });

  it('offers no way back from the first', () => {
    render(<QuestionForm question={first} answered={0} onAnswer={vi.fn()} />);
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });
});

describe('the list of answers', () => {
  it('opens the question of the answer that is pressed', async () => {
    const onEdit = vi.fn();
    render(<AnswerList answers={[{ id: 'isPi', short: 'PI', answer: 'No' }]} onEdit={onEdit} />);
    await userEvent.click(screen.getByRole('button', { name: 'PI: No. Change this answer' }));
    expect(onEdit).toHaveBeenCalledWith('isPi');
  });
});
