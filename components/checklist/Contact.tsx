import type { ContactWords } from '@/components/guidance/words.ts';

export function Contact({ contact }: { readonly contact: ContactWords | undefined }) {
  if (contact === undefined) return null;
  return (
    <p>
      {contact.name}
      {contact.mail === undefined ? null : (
        <>
          , <a href={`mailto:${contact.mail}`}>{contact.mail}</a>
        </>
      )}
      {contact.phone === undefined ? null : `, ${contact.phone}`}
    </p>
  );
}
