/** The form that every case changes in one way. It stands at the addresses of real forms; the product knows no test address. */
export const places = {
  o2: {
    url: 'https://harvardmed.service-now.com/stat?id=sc_cat_item&sys_id=5165e1dbdb209050b642f27139961979',
    title: 'O2 account request',
  },
  ppms: { url: 'https://ppms.us/harvard-hms/vdoc/?pf=11&docid=30', title: 'RC Core: PPMS New User Request Form' },
  /** No address is known for this one: it is found by its heading, and filled from the panel only. */
  hms: { url: 'https://it.hms.harvard.edu/forms/guest/', title: 'HMS Guest User Request Form' },
  /** Nor for the forms of this portal. */
  hsr: { url: 'https://hsrportal.harvard.edu/requests/new', title: 'Harvard Sponsored Role' },
} as const;
export type PlaceName = keyof typeof places;

export const huid = '<label for=hu>Harvard ID</label><input id=hu name=huid>';

type Change = {
  readonly title?: string;
  /** Attributes of the form element, instead of its action. */
  readonly form?: string;
  /** What stands in place of the fourth field and its label. */
  readonly hu?: string;
  /** In front of the form, in the head, at the end of the form, at the end of the body. */
  readonly before?: string;
  readonly head?: string;
  readonly inside?: string;
  readonly after?: string;
  readonly script?: string;
};

export function base({ title = places.o2.title, form = 'action="/submit"', hu = huid, ...more }: Change = {}): string {
  return `<!doctype html><html><head><meta charset=utf-8><title>${title}</title>${more.head ?? ''}</head><body>${more.before ?? ''}<h1>${title}</h1><form id=req method=post ${form}>
<p><label for=fn>First name</label><input id=fn name=first_name></p>
<p><label for=ln>Last name</label><input id=ln name=last_name></p>
<p><label for=em>Email</label><input id=em name=email type=email></p>
<p>${hu}</p>${more.inside ?? ''}<button>Submit</button></form>${more.after ?? ''}${more.script ? `<script>${more.script}</script>` : ''}</body></html>`;
}

/** The fourth field as given, under its usual label: `<input id=hu name=huid …>`. */
export const field = (attributes: string): string => `<label for=hu>Harvard ID</label><input id=hu name=huid ${attributes}>`;
/** The fourth field inside something. */
export const inside = (open: string, close = '</div>'): string => `<label for=hu>Harvard ID</label>${open}<input id=hu name=huid>${close}`;
