import type { HostileCase } from '../case.ts';
import { type PlaceName, places } from '../form.ts';
import { at, backOnline, offline } from '../lab.ts';
import { destination, notOurs } from './a-destination.ts';
import { fields } from './b-fields.ts';
import { races } from './c-races.ts';

/** Cases of section A that do not name an address themselves. */
const anywhere = /^H(09|10|11|12|14[abcef]|15b?|16)$/;
/** A minute of waiting says nothing of a host. */
const once = /^H53$/;

const letters: Readonly<Record<string, string>> = { 'it.hms.harvard.edu': 'іt', 'ppms.us': 'рpms', 'hsrportal.harvard.edu': 'hѕrportal' };

/** Addresses that look like the one of a real form, and are not. */
function nearly(place: PlaceName): readonly HostileCase[] {
  const { url } = places[place];
  const { host, pathname, search } = new URL(url);
  const rest = `${pathname}${search}`;
  const [first = '', ...others] = host.split('.');
  const near = (id: string, title: string, address: string, script?: 'script') => notOurs(`${id} ${place}`, title, address, place, script);
  return [
    near('H01', 'its host as the beginning of another', `https://${host}.evil.test${rest}`),
    near('H02', 'plain http', `http://${host}${rest}`),
    near('H03', 'another port of its host', `https://${host}:8443${rest}`, 'script'),
    near('H04', 'its host with a closing dot', `https://${host}.${rest}`, 'script'),
    near('H05a', 'its host as a user name', `https://${host}@evil.test${rest}`),
    near('H05b', 'a host below it', `https://x.${host}${rest}`),
    near('H05c', 'a host that looks like it', `https://${first}-${others.join('.')}${rest}`),
    near('H05d', 'its host with a letter of another alphabet', `https://${[letters[host] ?? 'а', ...others].join('.')}${rest}`),
  ];
}

const hosts = (['ppms', 'hms', 'hsr'] as const).flatMap((place) => [
  ...(place === 'hms' ? [] : nearly(place)),
  ...[...destination.filter(({ id }) => anywhere.test(id)), ...races.filter(({ id }) => !once.test(id))].map(
    (one): HostileCase => ({ ...one, id: `${one.id} ${place}`, run: (lab) => one.run(at(lab, place)) }),
  ),
]);

/** Sections A and C at each host on which a real form stands. */
export const atEachHost: readonly HostileCase[] = hosts;

/** Sections A to C with the network gone as soon as the page has loaded. */
export const withoutNetwork: readonly HostileCase[] = [...destination, ...fields, ...races]
  .filter(({ id }) => !once.test(id))
  .map((one) => ({
    ...one,
    id: `${one.id} offline`,
    run: async (lab) => {
      try {
        await one.run(offline(lab));
      } finally {
        await backOnline(lab);
      }
    },
  }));
