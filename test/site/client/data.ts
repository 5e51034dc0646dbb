/** Reads what the server embedded and takes it away, since the real applications fetch theirs: a page's text is what it shows. */
export function takeData<Data>(id: string): Data {
  const script = document.getElementById(id);
  const data: Data = JSON.parse(script?.textContent ?? '{}');
  script?.remove();
  return data;
}
