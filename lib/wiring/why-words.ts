import type { SourceWords, WhyWords } from '@/components/guidance/words.ts';
import type { Certainty } from '@/lib/guide/ids.ts';
import { rules } from '@/lib/guide/rules.ts';
import type { Rule, Source } from '@/lib/guide/schema.ts';
import { sources } from '@/lib/guide/sources.ts';
import type { Reason } from '@/lib/situation/route.ts';

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
  return {
    reasons: found.map((rule) => rule.why[view]),
    otherwise: found.map((rule) => rule.ifNot),
    certainty,
    sources: sourceWords(ids),
  };
}

function sourceWords(ids: readonly string[]): readonly SourceWords[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = sourceTable[id];
    return source === undefined ? [] : [{ title: source.title, checked: source.read, ...(source.url && { url: source.url }) }];
  });
}

const days = Object.values(sourceTable).flatMap((source) => source?.read ?? []);

/** The oldest day on which a source was read: what everything here is at least as new as. ISO dates sort as text. */
export const factsChecked: string = [...days].sort()[0] ?? '';
