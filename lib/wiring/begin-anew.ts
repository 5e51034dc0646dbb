import { watchErasing } from '@/lib/people/erase.ts';

/** A page that is open while another one erases everything begins anew: drafts, previews and reports of what is gone must not stay on view. */
export function beginAnewWhenErased(): void {
  watchErasing(() => location.reload(), new AbortController().signal);
}
