// A plain server form: what the browser would send is all there is to know.
const form = document.querySelector('form');
if (form !== null) {
  window.__model = () => Object.fromEntries(new FormData(form));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.__submitted = true;
  });
}
