import { CopyButton } from '@/components/ui/CopyButton.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import './DraftCard.css';

/** A text to take along: seen before it is copied. */
export function PlainText({ title, hint, text }: { readonly title: string; readonly hint: string; readonly text: string }) {
  return (
    <Disclosure summary={title}>
      <p className="hag-small">{hint}</p>
      <p className="hag-draft-body">{text}</p>
      <div className="hag-row">
        <CopyButton look="secondary" text={text} what={title} />
      </div>
    </Disclosure>
  );
}
