import type { DraftWords } from '@/components/guidance/DraftCard.tsx';
import type { Road } from './use-road.ts';

export function drafts(_road: Road): readonly DraftWords[] {
  return [];
}
