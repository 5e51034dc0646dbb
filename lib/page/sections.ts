import { attribute, byId, closest, contains, hasInside, type Root, tagOf } from './fields-dom.ts';
import { asks } from './labels.ts';
import { hasLetters, readText } from './labels-text.ts';

const scopes = 'fieldset,form,section,details,dialog,aside,nav,footer,table';
const longest = 120;
/** Text only dressed as a heading ranks below every real one. */
const dressed = 7;

type Heading = { readonly text: string; readonly level: number; readonly scope: Element | null };

export type Sections = ReturnType<typeof followSections>;

/** Follows a document from top to bottom and knows, at each control, the headings that stand over it. */
export function followSections(root: Root) {
  let standing: Heading[] = [];
  let waiting: Element[] = [];
  let texts: readonly string[] = [];

  function open(element: Element): void {
    const level = levelOf(element);
    const scope = scopeOf(element);
    standing = standing.filter((heading) => heading.level < level || heading.scope !== scope);
    const text = readText(element, longest).slice(0, longest);
    standing.push({ text, level, scope });
  }

  return {
    /** Meets a candidate; whether it heads a part or only labels a control shows at the next control. */
    meet(element: Element): void {
      waiting.push(element);
    },
    /** The headings over a control whose label was taken from `sources`, nearest first. */
    over(control: Element, sources: readonly Node[]): readonly string[] {
      const before = standing;
      if (waiting.length > 0) {
        for (const element of waiting) {
          if (isSource(element, sources)) closeAt(element);
          else if (isHeading(element, root)) open(element);
        }
        waiting = [];
      }
      for (const { scope } of standing) {
        if (!scope || contains(scope, control)) continue;
        standing = standing.filter((heading) => !heading.scope || contains(heading.scope, control));
        break;
      }
      if (standing !== before) texts = standing.map((heading) => heading.text).reverse();
      return texts;
    },
  };

  /** A heading that turned out to be a label still ends the part of an earlier heading of its rank. */
  function closeAt(element: Element): void {
    if (isDressedTag(element)) return;
    const level = levelOf(element);
    if (level < dressed && !standing.every((heading) => heading.level < level))
      standing = standing.filter((heading) => heading.level < level);
  }
}

const isDressedTag = (element: Element): boolean => tagOf(element) === 'LABEL' && !element.hasAttribute('role');

/** Whether a control's label was taken from this element, from inside it or from around it. */
function isSource(element: Element, sources: readonly Node[]): boolean {
  for (const source of sources) if (source === element || contains(source, element) || contains(element, source)) return true;
  return false;
}

function levelOf(element: Element): number {
  const tag = tagOf(element);
  if (/^H[1-6]$/.test(tag)) return Number(tag[1]);
  if (tag === 'LEGEND' || tag === 'CAPTION' || tag === 'SUMMARY') return 6.5;
  if (attribute(element, 'role') === 'heading') return Math.min(Number(attribute(element, 'aria-level')) || 2, 6);
  return dressed;
}

/** A legend, caption or summary heads its own element; any other heading what surrounds it. */
function scopeOf(element: Element): Element | null {
  return closest(element, scopes);
}

const isReal = (element: Element): boolean => levelOf(element) < dressed;

function isHeading(element: Element, root: Root): boolean {
  if (isReal(element)) return hasLetters(readText(element, longest));
  if (hasInside(element, asks) || hasInside(element, 'h1,h2,h3,h4,h5,h6,legend')) return false;
  const tag = tagOf(element);
  if (tag === 'LABEL' && labelsControl(element, root)) return false;
  const text = readText(element, longest);
  if (!hasLetters(text) || text.length > 80 || /[*✱]\s*$/.test(text)) return false;
  if (tag !== 'B' && tag !== 'STRONG') return true;
  const block = element.parentElement;
  return block !== null && readText(block, longest) === text;
}

const labelsControl = (label: Element, root: Root): boolean => {
  const id = attribute(label, 'for');
  const named = id ? byId(root, id) : null;
  return named !== null && (named.matches(asks) || tagOf(named) === 'INPUT');
};
