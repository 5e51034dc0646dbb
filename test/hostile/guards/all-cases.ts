import type { HostileCase } from '../case.ts';
import { destination } from '../cases/a-destination.ts';
import { fields } from '../cases/b-fields.ts';
import { races } from '../cases/c-races.ts';
import { control } from '../cases/control.ts';
import { reading } from '../cases/d-reading.ts';
import { redress } from '../cases/e-redress.ts';
import { synthetic } from '../cases/f-synthetic.ts';
import { messages } from '../cases/g-messages.ts';
import { clobbering } from '../cases/h-clobbering.ts';
import { lifecycle } from '../cases/i-lifecycle.ts';
import { storage } from '../cases/i-storage.ts';
import { imports } from '../cases/j-import-text.ts';
import { packaged } from '../cases/k-package.ts';

/** Every case, section by section. */
export const allCases: readonly HostileCase[] = [
  control,
  destination,
  fields,
  races,
  reading,
  redress,
  synthetic,
  messages,
  clobbering,
  lifecycle,
  storage,
  imports,
  packaged,
].flat();

export function findCase(id: string): HostileCase {
  const found = allCases.find((one) => one.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return found;
}
