/** A mail that the user's own program is asked to open. */
export type Mail = { readonly to: readonly string[]; readonly cc: readonly string[]; readonly subject: string; readonly body: string };

/** One address and nothing that would make it two, or end it, in a mail program: no list, no name beside it, no header after it. */
export function isOneAddress(text: string): boolean {
  return text.isWellFormed() && /^[^\s\p{C}@,;:<>()[\]\\"?&%]+@[^\s\p{C}@,;:<>()[\]\\"?&%]+$/u.test(text);
}

/** Halves of a character have no encoding. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed());

/** RFC 6068: everything is percent-encoded, lines end in CRLF, and only the body has lines: in a header they would begin another one. */
export function mailAddress({ to, cc, subject, body }: Mail): string {
  const addresses = (list: readonly string[]) => list.filter(isOneAddress).map(encode).join(',');
  const copies = addresses(cc);
  const headers = [
    ...(copies === '' ? [] : [`cc=${copies}`]),
    `subject=${encode(subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '))}`,
    `body=${encode(body.replace(/\r\n|\r|\n/g, '\r\n'))}`,
  ];
  return `mailto:${addresses(to)}?${headers.join('&')}`;
}
