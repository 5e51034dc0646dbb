import type { SourceWords, WhyWords } from '@/components/guidance/words.ts';
import type { Certainty } from '@/lib/guide/ids.ts';
import { rules } from '@/lib/guide/rules.ts';
import type { Rule, Source } from '@/lib/guide/schema.ts';
import { sources } from '@/lib/guide/sources.ts';
import { isStale } from '@/lib/guide/staleness.ts';
import { today } from '@/lib/messages/journey.ts';
import type { Answer } from '@/lib/situation/answers.ts';
import type { Reason } from '@/lib/situation/route.ts';
import { answerWords } from './answer-words.ts';

export type View = 'me' | 'sponsor';

const ruleTable: Readonly<Record<string, Rule | undefined>> = rules;
const sourceTable: Readonly<Record<string, Source | undefined>> = sources;

export function whyWords(
  {
    because,
    certainty,
    sources: ids,
  }: { readonly because: readonly Reason[]; readonly certainty: Certainty; readonly sources: readonly string[] },
  view: View,
): WhyWords {
  const found = [...new Set(because.map(({ ruleId }) => ruleId))].flatMap((id) => ruleTable[id] ?? []);
  const answers = new Map(because.map(({ question, answer }) => [question, answer as Answer]));
  return {
    answers: [...answers].map(([question, answer]) => answerWords(question, answer, view)),
    reasons: found.map((rule) => rule.why[view]),
    otherwise: found.map((rule) => rule.ifNot),
    certainty,
    sources: sourceWords(ids),
  };
}

function sourceWords(ids: readonly string[]): readonly SourceWords[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = sourceTable[id];
    if (source === undefined) return [];
    const isOld = isStale(source.read, today());
    return [{ title: source.title, checked: source.read, ...(source.url && { url: source.url }), ...(isOld && { isOld }) }];
  });
}

const days = Object.values(sourceTable).flatMap((source) => source?.read ?? []);

/** The oldest day on which a source was read: what everything here is at least as new as. ISO dates sort as text. */
export const factsChecked: string = [...days].sort()[0] ?? '';
