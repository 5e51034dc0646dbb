for (const button of document.querySelectorAll<HTMLButtonElement>('.accordion-button')) {
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    button.classList.toggle('collapsed', !open);
    document.getElementById(button.getAttribute('aria-controls') ?? '')?.classList.toggle('show', open);
  });
}
