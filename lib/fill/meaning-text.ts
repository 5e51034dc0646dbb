import { hasLetters } from './words.ts';

const noise =
  /\*|\((?:required|optional|mandatory)\)|\[(?:required|optional)\]|(?:,\s*)?\b(?:is )?required\b\.?(?: field)?|\(?\bnot required\)?|\boptional\b|must provide value|✱|™|®/gi;
const ordinal =
  /^\s*(?:(?:(?:section|part|step|q|question)\s*)?(?:\d{1,3}(?:\.\d{1,2})*|[a-h])\s*[.):]|\d{1,2}(?:\.\d{1,2})+\s|(?:section|part|step)\s+\w{1,5}\s*[:.)–—-])\s*/i;
const count = /#\s*of\b/gi;
const asides = /\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/g;

/** The label proper, without numbering, marks for required fields and what stands in brackets. */
export function mainText(label: string): string {
  const plain = withoutStars(label);
  if (isPlain(plain.endsWith(':') ? plain.slice(0, -1) : plain)) return plain;
  const clean = label.replace(noise, ' ').replace(ordinal, '').replace(count, ' number of ');
  const main = clean.replace(asides, ' ');
  const text = hasLetters(main) ? main : clean;
  const sentence = text.search(/[.?!;。](?:\s|$)|:\s+\S+(?:\s+\S+){3}|\s[-–—]\s/);
  const cut = sentence > 0 && /\p{L}{2}/u.test(text.slice(0, sentence)) ? text.slice(0, sentence) : text;
  return cut.replace(/\s+/g, ' ').trim();
}

function withoutStars(label: string): string {
  let from = 0;
  let to = label.length;
  while (from < to && ' *'.includes(label.charAt(from))) from += 1;
  while (to > from && ' *'.includes(label.charAt(to - 1))) to -= 1;
  return label.slice(from, to);
}

/** Letters, figures and single spaces only: nothing to clean, and most labels are. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLetter = (code > 96 && code < 123) || (code > 64 && code < 91);
    const isInside = (code > 47 && code < 58) || code === 39 || code === 47 || (code === 32 && text.charCodeAt(at - 1) !== 32);
    if (!isLetter && !(at > 0 && isInside)) return false;
  }
  const lower = text.toLowerCase();
  return text !== '' && !lower.endsWith(' ') && !marks.some((word) => lower.includes(word));
}
const marks = ['required', 'optional', 'must provide'];
