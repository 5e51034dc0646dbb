import * as guide from '@/lib/guide/index.ts';
import type { Contact, Department, Place, Rule, Source, Step, Words } from '@/lib/guide/schema.ts';

type Proof = { readonly sources: readonly string[]; readonly certainty: string };

/** The whole guide as lines of plain text, each fact with its certainty and its sources. */
export function wholeGuide(): readonly string[] {
  return [
    ...heading('STEPS'),
    ...Object.entries(guide.steps).flatMap(([id, step]) => stepLines(id, step)),
    ...heading('RULES: why an answer leads where it leads'),
    ...Object.entries<Rule>(guide.rules).flatMap(([id, rule]) => [
      `${id} (from ${rule.from.join(', ')})`,
      ...said(rule.why),
      `  otherwise: ${rule.ifNot}`,
      proof(rule),
      '',
    ]),
    ...heading('CLASSES OF LABS'),
    ...Object.entries(guide.classes).flatMap(([id, one]) => [
      `${id}: ${one.title}`,
      ...said(one.words),
      `  charge: ${one.charge}`,
      proof(one),
      '',
    ]),
    ...heading('QUESTIONS'),
    ...Object.entries(guide.questionWords).flatMap(([id, one]) => [
      id,
      ...said(one.ask),
      `  help: ${one.help}`,
      ...Object.entries(one.answers).map(
        ([answer, words]) => `  - ${answer}: ${words.me}${words.sponsor === words.me ? '' : ` / ${words.sponsor}`}`,
      ),
      ...(one.unsure ? [`  not sure: ${one.unsure.means} → ${one.unsure.ask}`] : []),
      proof(one),
      '',
    ]),
    ...heading('NOTES'),
    ...Object.entries(guide.notes).flatMap(([id, note]) => [`${id}: ${note.topic}`, ...said(note.text), proof(note), '']),
    ...heading('WHERE SOURCES DISAGREE'),
    ...Object.entries(guide.conflicts).flatMap(([id, one]) => [
      `${id}: ${one.about}`,
      `  older: ${one.older.text} [${one.older.sources.join(', ')}]`,
      `  newer, followed: ${one.newer.text} [${one.newer.sources.join(', ')}]`,
      `  said as: ${one.line}`,
      '',
    ]),
    ...heading('PAGES AND FORMS'),
    ...guide.pages.flatMap((page) => [
      `${page.id}: ${page.title}`,
      `  ${page.what}`,
      `  for ${guide.pageRoles[page.id].kind}`,
      proof(page),
      '',
    ]),
    ...heading('VERDICTS'),
    ...Object.entries(guide.verdictWords).flatMap(([id, words]) => [id, ...said(words)]),
    ...heading('SPONSORED ROLES'),
    ...Object.values(guide.roles).flatMap((role) => [
      role.name,
      `  ${role.forO2}`,
      ...role.needs.map((need) => `  - ${need}`),
      proof(role),
      '',
    ]),
    ...heading('WHOM TO ASK'),
    ...Object.entries<Contact>(guide.contacts).flatMap(([id, one]) => [
      `${id}: ${one.name}, ${reach(one)}`,
      `  for ${one.for}`,
      proof(one),
      '',
    ]),
    ...heading('TERMS AND IDS'),
    ...Object.values(guide.terms).flatMap((term) => [[term.name, ...term.also].join(', '), `  ${term.text}`, proof(term), '']),
    ...Object.values(guide.identifiers).flatMap((one) => [one.name, `  ${one.what} ${one.format}`, proof(one), '']),
    ...heading('PLACES'),
    ...Object.values<Place>(guide.places).map(
      (one) => `${names(one)} → ${one.labBase} [${one.certainty}: ${one.sources.join(', ')}]${noteOf(one)}`,
    ),
    ...heading('DEPARTMENTS'),
    ...Object.values<Department>(guide.departments).map(
      (one) => `${names(one)} → ${one.kind} [${one.certainty}: ${one.sources.join(', ')}]${noteOf(one)}`,
    ),
    ...heading('DRAFTS'),
    ...Object.entries(guide.mails).flatMap(([id, mail]) => [
      `${id}: ${mail.title} (to ${mail.to}${mail.cc.length > 0 ? `, copy to ${mail.cc.join(', ')}` : ''})`,
      `  subject: ${mail.subject.me}`,
      ...mail.body.me.split('\n').map((line) => `  | ${line}`),
      proof(mail),
      '',
    ]),
    ...heading('WHY A FIELD STAYS AS IT IS'),
    ...Object.entries(guide.refusalWords).map(([id, text]) => `${id}: ${text}`),
    ...heading('SOURCES'),
    ...Object.entries<Source>(guide.sources).map(
      ([id, one]) => `${id}: ${one.title}. ${one.url ?? 'No stable address.'} Copy read ${one.read}, date of the page ${one.pageDate}.`,
    ),
  ];
}

function stepLines(id: string, step: Step): readonly string[] {
  const actors = [guide.who[id as keyof typeof guide.who]].flat().join(' and ');
  return [
    `${id} (${actors})`,
    ...said(step.title),
    ...said(step.body),
    ...step.ready.map((thing) => `  - have ready: ${thing}`),
    ...(step.takes ? [`  takes: ${step.takes.text} [${step.takes.certainty}: ${step.takes.sources.join(', ')}]`] : []),
    ...(step.go ? [`  go: ${step.go.label}, ${step.go.url}`] : []),
    `  overdue: ${step.overdue} → ${step.ask}`,
    `  opens: ${step.unlocks}`,
    proof(step),
    '',
  ];
}

function said(words: Words): readonly string[] {
  return words.me === words.sponsor ? [`  ${words.me}`] : [`  you: ${words.me}`, `  sponsor: ${words.sponsor}`];
}

function proof({ certainty, sources }: Proof): string {
  return `  [${certainty}: ${sources.join(', ')}]`;
}

function heading(text: string): readonly string[] {
  return ['', text, '='.repeat(text.length), ''];
}

function names({ name, short, formerly }: { name: string; short: readonly string[]; formerly: readonly string[] }): string {
  const others = [...short, ...formerly.map((old) => `once ${old}`)];
  return others.length > 0 ? `${name} (${others.join(', ')})` : name;
}

function noteOf(one: { readonly note?: string | undefined }): string {
  return one.note ? ` ${one.note}` : '';
}

function reach(one: { readonly mail?: string | undefined; readonly phone?: string | undefined }): string {
  return [one.mail, one.phone].filter(Boolean).join(', ') || 'no address of its own';
}
