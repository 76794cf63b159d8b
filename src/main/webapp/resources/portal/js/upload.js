/*
 * Sends the chosen file as it is, not wrapped in a form: so it may be large, and nobody holds it while asking who sends it.
 * Shows then what the form would have led to: the preview, or this page with the reason of a refusal.
 */
(() => {
  'use strict';

  const { release, say } = window.genkan;

  async function send(form) {
    const file = form.elements.file.files[0];
    const headers = { 'Content-Type': 'text/csv', 'X-Ticket': form.elements.ticket.value };
    const address = `${form.action}?name=${encodeURIComponent(file.name)}`;
    const answer = await fetch(address, { method: 'POST', headers, body: file }).catch(() => null);
    if (answer?.redirected) return location.assign(answer.url);
    const page = answer && new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
    release();
    if (page) show(page);
    else say(form.dataset.failed);
  }

  function show(page) {
    document.querySelector('main').replaceWith(page);
    document.querySelector('h1').focus();
  }

  document.addEventListener('submit', (event) => {
    if (event.target.id !== 'send-file' || event.defaultPrevented) return; // pressed twice
    event.preventDefault();
    send(event.target);
  });
})();
