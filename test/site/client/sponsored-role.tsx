// The sponsored role request: React 19, controlled fields, one step at a time in the same place.
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { PracticeForm } from '../question.ts';
import { takeData } from './data.ts';
import { Review, Step } from './step.tsx';

const form: PracticeForm = takeData('form-data');
const given = form.sections.flatMap(({ questions }) => questions).flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]]));

function Request() {
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<Record<string, string>>(Object.fromEntries(given));
  useEffect(() => {
    window.__model = () => answers;
  }, [answers]);
  const turn = (to: number) => {
    window.__steps = (window.__steps ?? 0) + 1;
    setAt(to);
  };
  const section = form.sections[at];
  return (
    <div className="portal">
      <header className="portal-top">
        <span className="portal-shield" /> Harvard Sponsored Role Portal <span className="portal-user">Taylor Requester</span>
      </header>
      <main>
        <h1>{form.title}</h1>
        <p>{form.intro}</p>
        <ol className="portal-steps">
          {[...form.sections.map(({ heading }) => heading), 'Review'].map((name, step) => (
            <li key={name} aria-current={step === at ? 'step' : undefined}>
              {name}
            </li>
          ))}
        </ol>
        {section === undefined ? (
          <Review form={form} answers={answers} />
        ) : (
          <Step
            key={section.heading}
            section={section}
            answers={answers}
            answer={(id, value) => setAnswers((before) => ({ ...before, [id]: value }))}
          />
        )}
        <div className="portal-buttons">
          {at > 0 && (
            <button type="button" onClick={() => turn(at - 1)}>
              Back
            </button>
          )}
          {section !== undefined ? (
            <button type="button" className="primary" onClick={() => turn(at + 1)}>
              Next
            </button>
          ) : (
            <button
              type="button"
              className="primary"
              onClick={() => {
                window.__submitted = true;
              }}
            >
              Submit request
            </button>
          )}
        </div>
      </main>
    </div>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Request />);
