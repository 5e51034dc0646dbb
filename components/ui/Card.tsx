import { type ReactNode, useId } from 'react';
import './Card.css';

type CardProps = {
  readonly title?: ReactNode;
  /** Level of the title; a card in a section of its own is 2. */
  readonly level?: 2 | 3;
  /** Beside the title, for example a small button. */
  readonly aside?: ReactNode;
  readonly tone?: 'plain' | 'next' | 'wait';
  readonly children: ReactNode;
};

export function Card({ title, level = 2, aside, tone = 'plain', children }: CardProps) {
  const titleId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  if (title === undefined)
    return (
      <div className="hag-card" data-tone={tone}>
        {children}
      </div>
    );
  return (
    <section className="hag-card" data-tone={tone} aria-labelledby={titleId}>
      <div className="hag-card-head">
        <Heading id={titleId}>{title}</Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
