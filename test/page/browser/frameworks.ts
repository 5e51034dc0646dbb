import { load, reactScript } from './driver.ts';

/** One question of a practice form, which each framework draws and binds in its own way. */
export type Box = {
  readonly name: string;
  readonly label: string;
  readonly control?: 'input' | 'textarea' | 'select' | 'radio' | 'editable' | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** Labels; the values are v1, v2, … */
  readonly options?: readonly string[] | undefined;
  /** Stands beside the box and is named by it. */
  readonly help?: string | undefined;
};
/** Boxes under one legend, or a box alone. */
export type Part = Box | { readonly legend: string; readonly boxes: readonly Box[] };

/** A page of one framework: `state` there holds what its own books say. */
export type Framework = {
  readonly name: string;
  readonly draw: (parts: readonly Part[]) => Promise<string>;
};

const boxesOf = (parts: readonly Part[]) => parts.flatMap((part) => ('boxes' in part ? part.boxes : [part]));
const attributesOf = ({ attributes = {}, help, name }: Box) =>
  Object.entries({ ...attributes, ...(help !== undefined && { 'aria-describedby': `${name}-help` }) })
    .map(([key, value]) => `${key}="${value}"`)
    .join(' ');
const values = ({ options = [] }: Box) => options.map((label, at) => ({ label, value: `v${at + 1}` }));

function box(one: Box, bind: (one: Box) => string): string {
  const { name, label, control = 'input', help } = one;
  const own = `id="${name}" name="${name}" ${attributesOf(one)} ${bind(one)}`;
  const after = help === undefined ? '' : `<small id="${name}-help">${help}</small>`;
  const title = `<label for="${name}">${label}</label>`;
  switch (control) {
    case 'select':
      return `<p>${title}<select ${own}><option value="">Choose</option>${values(one)
        .map(({ label: text, value }) => `<option value="${value}">${text}</option>`)
        .join('')}</select>${after}</p>`;
    case 'radio':
      return `<fieldset><legend>${label}</legend>${values(one)
        .map(({ label: text, value }) => `<label><input type="radio" name="${name}" value="${value}" ${bind(one)}>${text}</label>`)
        .join('')}</fieldset>`;
    case 'editable':
      return `<p id="${name}-label">${label}</p><div contenteditable="true" data-name="${name}" id="${name}" aria-labelledby="${name}-label" style="min-height:30px" ${bind(one)}></div>`;
    case 'textarea':
      return `<p>${title}<textarea ${own}></textarea>${after}</p>`;
    case 'input':
      return `<p>${title}<input ${own}>${after}</p>`;
  }
}

const draw = (parts: readonly Part[], bind: (one: Box) => string) =>
  `<form action="/forms/guest/submit" method="post">${parts
    .map((part) =>
      'boxes' in part
        ? `<fieldset><legend>${part.legend}</legend>${part.boxes.map((one) => box(one, bind)).join('')}</fieldset>`
        : box(part, bind),
    )
    .join('')}<button>Submit</button></form>`;

const plain: Framework = {
  name: 'plain',
  draw: async (parts) =>
    `<main>${draw(parts, () => '')}</main><script>
      Object.defineProperty(window, 'state', { get: () => ({ ...Object.fromEntries(new FormData(document.querySelector('form'))),
        ...Object.fromEntries([...document.querySelectorAll('[contenteditable]')].map((one) => [one.dataset.name, one.textContent])) }) });</script>`,
};

/** What a page in jQuery knows is what its handlers were told. */
const jquery: Framework = {
  name: 'jQuery',
  draw: async (parts) =>
    `<main>${draw(parts, () => '')}</main>${load('jquery.js')}<script>window.state = {};
      $('main').on('change', 'input,select,textarea', function () { state[this.name] = $(this).val(); })
        .on('input', '[contenteditable]', function () { state[this.dataset.name] = $(this).text(); });</script>`,
};

const angular: Framework = {
  name: 'AngularJS 1.8',
  draw: async (parts) =>
    `${load('jquery.js', 'angular.js')}<main ng-app="f" ng-controller="c">${draw(parts, ({ name, control, attributes = {} }) =>
      control === 'editable'
        ? `edits="${name}"`
        : `ng-model="m.${name}" ${attributes.type === 'date' || /date/.test(name) ? `ng-model-options="{ updateOn: 'blur' }"` : ''}`,
    ).replace('<form', '<form novalidate')}</main>
    <script>angular.module('f', []).controller('c', ['$scope', (scope) => { scope.m = {};
        Object.defineProperty(window, 'state', { get: () => Object.fromEntries(Object.entries(scope.m).map(([name, value]) =>
          [name, value instanceof Date ? [value.getFullYear(), value.getMonth() + 1, value.getDate()].map((n) => String(n).padStart(2, '0')).join('-') : value])) }); }])
      .directive('edits', () => ({ link: (scope, element, { edits }) => element.on('input', () => scope.$apply(() => { scope.m[edits] = element.text(); })) }));</script>`,
};

const vue: Framework = {
  name: 'Vue 3',
  draw: async (parts) =>
    `<main>${draw(parts, ({ name, control }) =>
      control === 'editable' ? `@input="m.${name} = $event.target.textContent"` : `v-model="m.${name}"`,
    )}</main>${load('vue.js')}<script>const names = ${JSON.stringify(boxesOf(parts).map(({ name }) => name))};
      const app = Vue.createApp({ data: () => ({ m: Object.fromEntries(names.map((name) => [name, ''])) }) }).mount('main');
      Object.defineProperty(window, 'state', { get: () => JSON.parse(JSON.stringify(app.m)) });</script>`,
};

let reactCode: Promise<string> | undefined;
const react: Framework = {
  name: 'React 19',
  draw: async (parts) => {
    reactCode ??= reactScript(`
      const values = (one) => (one.options ?? []).map((label, at) => ({ label, value: 'v' + (at + 1) }));
      function Box({ one, m, set }) {
        const { name, label, control = 'input', attributes, help } = one;
        const own = { id: name, name, ...attributes, ...(help && { 'aria-describedby': name + '-help' }), value: m[name] ?? '', onChange: (event) => set({ [name]: event.target.value }) };
        if (control === 'radio') return <fieldset><legend>{label}</legend>{values(one).map(({ label: text, value }) =>
          <label key={value}><input type="radio" name={name} value={value} checked={m[name] === value} onChange={() => set({ [name]: value })} />{text}</label>)}</fieldset>;
        if (control === 'editable') return <><p id={name + '-label'}>{label}</p><div id={name} contentEditable suppressContentEditableWarning data-name={name} aria-labelledby={name + '-label'} style={{ minHeight: 30 }} onInput={(event) => set({ [name]: event.currentTarget.textContent })} /></>;
        return <p><label htmlFor={name}>{label}</label>
          {control === 'select' ? <select {...own}><option value="">Choose</option>{values(one).map(({ label: text, value }) => <option key={value} value={value}>{text}</option>)}</select>
            : control === 'textarea' ? <textarea {...own} /> : <input {...own} />}
          {help && <small id={name + '-help'}>{help}</small>}</p>;
      }
      function App() {
        const [m, change] = useState({});
        useEffect(() => { window.state = m; });
        const set = (some) => change((old) => ({ ...old, ...some }));
        return <form action="/forms/guest/submit" method="post">{parts.map((part, at) => part.boxes
          ? <fieldset key={at}><legend>{part.legend}</legend>{part.boxes.map((one) => <Box key={one.name} one={one} m={m} set={set} />)}</fieldset>
          : <Box key={at} one={part} m={m} set={set} />)}</form>;
      }
      createRoot(document.querySelector('main')).render(<App />);`);
    return `<main></main><script>const parts = ${JSON.stringify(parts)};</script><script>${await reactCode}</script>`;
  },
};

export const frameworks: readonly Framework[] = [plain, jquery, angular, vue, react];
