import { load, reactScript } from './driver.ts';

/**
 * The same form that moves, by each framework. Step 1 asks First name and Request type; a request for a guest also asks Department. `#next` puts
 * step 2, with Email, in its place: frameworks that may keep the box and only change its label do. `state` is the page's own book, `drawn` counts redraws.
 */
export type MovingForm = { readonly name: string; readonly body: () => Promise<string> };

const types = '<option value="">Choose</option><option value="me">Myself</option><option value="g">Guest</option>';
const main = '<form><main></main><button type="button" id="next">Next</button></form>';

/** By strings of markup, written anew at each answer. Every time the ids get another number, as Drupal's do. */
const jquery: MovingForm = {
  name: 'jQuery, as Drupal rebuilds a form',
  body: async () => `${main}${load('jquery.js')}<script>
    window.state = {}; window.drawn = 0; let step = 1;
    const box = (label, name) => '<p><label for="edit-' + name + '--' + drawn + '">' + label + '</label><input id="edit-' + name + '--' + drawn + '" name="' + name + '"></p>';
    function draw() {
      drawn += 1;
      $('main').html(step === 2 ? box('Email', 'email') : box('First name', 'first') + '<p><label for="edit-type--' + drawn + '">Request type</label><select id="edit-type--' + drawn + '" name="type">${types}</select></p>' + (state.type === 'g' ? box('Department', 'department') : ''));
      for (const one of $('main input, main select')) $(one).val(state[one.name] ?? '');
    }
    $('main').on('change', 'input,select', function () { state[this.name] = $(this).val(); draw(); });
    $('#next').on('click', () => { step = 2; draw(); }); draw();</script>`,
};

/** Drupal's own way of showing what depends on an answer: there from the beginning, and hidden. */
const states: MovingForm = {
  name: 'jQuery, as Drupal states show and hide',
  body: async () => `<form><main><div id="one"><p><label for="a">First name</label><input id="a" name="first"></p><p><label for="t">Request type</label><select id="t" name="type">${types}</select></p>
    <p id="more" style="display:none"><label for="d">Department</label><input id="d" name="department"></p></div>
    <div id="two" style="display:none"><label for="e">Email</label><input id="e" name="email"></div></main><button type="button" id="next">Next</button></form>${load('jquery.js')}<script>
    window.state = {}; window.drawn = 0;
    $('input,select').on('change keyup', function () { state[this.name] = $(this).val(); $('#more').toggle(state.type === 'g'); });
    $('#next').on('click', () => { $('#one').hide(); $('#two').show(); });</script>`,
};

const angular: MovingForm = {
  name: 'AngularJS 1.8',
  body: async () => `${load('jquery.js', 'angular.js')}<div ng-app="f" ng-controller="c"><form novalidate>
    <div ng-repeat="version in versions"><div ng-if="step === 1">
      <label for="a">First name</label><input id="a" name="first" ng-model="m.first" ng-change="redraw()">
      <label for="t">Request type</label><select id="t" name="type" ng-model="m.type" ng-change="redraw()">${types}</select>
      <div ng-if="m.type === 'g'"><label for="d">Department</label><input id="d" name="department" ng-model="m.department"></div></div>
    <div ng-if="step === 2"><label for="a">Email</label><input id="a" name="email" ng-model="m.email"></div></div>
    <button type="button" id="next" ng-click="go()">Next</button></form></div>
    <script>window.drawn = 0;
    angular.module('f', []).controller('c', ['$scope', (scope) => { Object.assign(scope, { m: {}, step: 1, versions: [{}], go: () => { scope.step = 2; },
      redraw: () => { drawn += 1; scope.versions = [{}]; } }); Object.defineProperty(window, 'state', { get: () => JSON.parse(JSON.stringify(scope.m)) }); }]);</script>`,
};

const vue: MovingForm = {
  name: 'Vue 3',
  body: async () => `<main><form><div v-if="step === 1" :key="drawn">
      <label for="a">First name</label><input id="a" name="first" v-model.lazy="m.first" @change="drawn++">
      <label for="t">Request type</label><select id="t" name="type" v-model="m.type">${types}</select>
      <template v-if="m.type === 'g'"><label for="d">Department</label><input id="d" name="department" v-model="m.department"></template></div>
    <div v-else><label for="a">Email</label><input id="a" name="email" v-model="m.email"></div><button type="button" id="next" @click="step = 2">Next</button></form></main>
    ${load('vue.js')}<script>const app = Vue.createApp({ data: () => ({ m: { first: '', type: '', department: '', email: '' }, step: 1, drawn: 0 }) }).mount('main');
    Object.defineProperty(window, 'state', { get: () => JSON.parse(JSON.stringify(app.m)) }); Object.defineProperty(window, 'drawn', { get: () => app.drawn });</script>`,
};

/** Without keys React keeps the first box from step to step, and with one it draws the boxes anew. */
const react: MovingForm = {
  name: 'React 19',
  body: async () =>
    `<main></main><script>${await reactScript(`
    const Box = ({ id, name, label, m, set }) => <p><label htmlFor={id}>{label}</label><input id={id} value={m[name] ?? ''} onChange={(event) => set({ [name]: event.target.value })} /></p>;
    function App() {
      const [m, change] = useState({}); const [step, go] = useState(1); const [drawn, draw] = useState(0);
      useEffect(() => { window.state = m; window.drawn = drawn; });
      const set = (some) => { change((old) => ({ ...old, ...some })); };
      return <form><Box id="a" name={step === 1 ? 'first' : 'email'} label={step === 1 ? 'First name' : 'Email'} m={m} set={set} />
        {step === 1 && <div key={drawn}><label htmlFor="t">Request type</label><select id="t" value={m.type ?? ''} onChange={(event) => { set({ type: event.target.value }); draw(drawn + 1); }}>
          <option value="">Choose</option><option value="me">Myself</option><option value="g">Guest</option></select>
          {m.type === 'g' && <Box id="d" name="department" label="Department" m={m} set={set} />}</div>}
        <button type="button" id="next" onClick={() => go(2)}>Next</button></form>;
    }
    createRoot(document.querySelector('main')).render(<App />);`)}</script>`,
};

const plain: MovingForm = {
  name: 'plain script that keeps its boxes',
  body: async () => `<form><p><label for="a" id="la">First name</label><input id="a"></p><p id="pt"><label for="t">Request type</label><select id="t">${types}</select></p>
    <p id="more" hidden><label for="d">Department</label><input id="d"></p><button type="button" id="next">Next</button></form><script>
    window.state = {}; window.drawn = 0; let step = 1; const text = document.querySelector('#la');
    a.oninput = () => { state[step === 1 ? 'first' : 'email'] = a.value; }; d.oninput = () => { state.department = d.value; };
    t.onchange = () => { state.type = t.value; more.hidden = t.value !== 'g'; };
    next.onclick = () => { step = 2; text.textContent = 'Email'; a.value = ''; pt.hidden = more.hidden = true; };</script>`,
};

export const movingForms: readonly MovingForm[] = [plain, jquery, states, angular, vue, react];
