import type { StepView } from '@/components/checklist/view.ts';
import type { ContactWords, NoteWords, StepWords } from '@/components/guidance/words.ts';
import { canStart } from '@/lib/checklist/checklist.ts';
import type { ChecklistItem } from '@/lib/checklist/item.ts';
import { conflicts } from '@/lib/guide/conflicts.ts';
import { contacts } from '@/lib/guide/contacts.ts';
import type { StepId } from '@/lib/guide/ids.ts';
import { notes } from '@/lib/guide/notes.ts';
import { pages } from '@/lib/guide/pages.ts';
import type { Contact, Note } from '@/lib/guide/schema.ts';
import { steps } from '@/lib/guide/steps.ts';
import { who as whoActs } from '@/lib/guide/who.ts';
import type { RouteStep } from '@/lib/situation/route.ts';
import { type Desk, draftOf } from './draft-words.ts';
import { isYours, type Reader, whoWords } from './who-words.ts';
import { type View, whyWords } from './why-words.ts';

/** How to say that something here is wrong. */
export const wrongFact: string = notes['wrong-fact'].text.me;

const noteTable: Readonly<Record<string, Note | undefined>> = notes;
const contactTable: Readonly<Record<string, Contact | undefined>> = contacts;

/** The whole list, numbered as the road goes; what no longer applies comes after it. */
export function stepViews(items: readonly ChecklistItem[], reader: Reader, desk: Desk): readonly StepView[] {
  return items.map((item, index) => stepView(item, index + 1, items, reader, desk));
}

function stepView(item: ChecklistItem, number: number, items: readonly ChecklistItem[], reader: Reader, desk: Desk): StepView {
  const draft = draftOf(item, desk);
  return {
    id: item.id,
    number,
    state: item.state,
    words: stepWords(item.id, item.step, reader),
    satisfied: item.step?.satisfied === true && item.mark === undefined,
    canStart: canStart(item),
    overdue: item.overdue === true,
    yours: isYours(item.step?.who ?? whoActs[item.id], reader),
    waitsFor: item.waitsFor.map((id) => ({ number: items.findIndex((other) => other.id === id) + 1, title: steps[id].title[reader.view] })),
    ...(draft && { draft }),
    ...(item.mark && { mark: item.mark }),
    ...(item.sighting && { seen: { what: pageTitle(item.sighting.pageId), on: item.sighting.on } }),
  };
}

/** `step` is absent where the route has no such step any more: the guide's own words serve. */
export function stepWords(id: StepId, step: RouteStep | undefined, reader: Reader): StepWords {
  const { view } = reader;
  const data = steps[id];
  const contact = contactWords(data.ask);
  return {
    id,
    title: data.title[view],
    who: whoWords(step?.who ?? whoActs[id], reader),
    body: data.body[view],
    ready: data.ready,
    notes: noteWords(step?.notes ?? [], view),
    overdue: data.overdue,
    unlocks: data.unlocks,
    why: whyWords(step ?? { because: [], certainty: data.certainty, sources: data.sources }, view),
    ...(data.go && { go: { href: data.go.url, label: data.go.label } }),
    ...(data.takes && { takes: data.takes.text }),
    ...(contact && { contact }),
    ...(step?.conflict && { conflict: conflicts[step.conflict].line }),
  };
}

export function noteWords(ids: readonly string[], view: View): readonly NoteWords[] {
  return [...new Set(ids)].flatMap((id) => {
    const note = noteTable[id];
    return note === undefined ? [] : [{ id, text: note.text[view] }];
  });
}

export function contactWords(id: string): ContactWords | undefined {
  const contact = contactTable[id];
  return contact && { name: contact.name, ...(contact.mail && { mail: contact.mail }), ...(contact.phone && { phone: contact.phone }) };
}

function pageTitle(pageId: string): string {
  return pages.find(({ id }) => id === pageId)?.title ?? pageId;
}
