// The own-group branch: the link shows the parts about the lab head and the money, and says so to the server.
document.querySelector('.newgroup')?.addEventListener('click', (event) => {
  event.preventDefault();
  for (const part of document.querySelectorAll<HTMLElement>('.only-new-group')) part.style.display = '';
  const answer = document.querySelector<HTMLInputElement>('input[name=newgroup]');
  if (answer !== null) answer.value = '1';
});
