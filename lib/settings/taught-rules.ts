import { partsOfSignature } from '@/lib/fill/taught.ts';
import type { FormId } from '@/lib/guide/ids.ts';
import type { Settings } from './settings.ts';

/** What was taught as a list that a maintainer can turn into words of the guide: no value, no person. */
type TaughtRule = {
  readonly form: FormId;
  readonly control: string;
  readonly section: string;
  readonly label: string;
  readonly asks: string;
};

export function taughtRules({ taught }: Pick<Settings, 'taught'>): readonly TaughtRule[] {
  return (Object.entries(taught) as [FormId, Readonly<Record<string, string>>][]).flatMap(([form, questions]) =>
    Object.entries(questions).flatMap(([signature, asks]) => {
      const parts = partsOfSignature(signature);
      return parts ? [{ form, ...parts, asks }] : [];
    }),
  );
}
