/*
 * Warns two minutes before the session ends, and lets it go on without losing what is typed. All tabs of the browser
 * share one session, so they tell each other when it was used. When it is over the page shows what the server then says.
 */
(() => {
  'use strict';

  const dialog = document.getElementById('session-end');
  const stay = dialog.querySelector('[data-stay]');
  const WARNING = 120 * 1000;
  const over = Date.now() + dialog.dataset.left * 1000; // however busy it is
  const tabs = window.BroadcastChannel && new BroadcastChannel('session');
  let used = Date.now();

  const ends = () => Math.min(used + dialog.dataset.idle * 1000, over);

  function look() {
    const left = ends() - Date.now();
    if (left <= 0) location.reload();
    else if (left <= WARNING && !dialog.open) warn();
    else if (left > WARNING && dialog.open) dialog.close();
  }

  function warn() {
    const last = ends() === over; // nothing can prolong it
    document.getElementById('session-end-idle').hidden = last;
    document.getElementById('session-end-left').hidden = !last;
    dialog.showModal();
    stay.focus();
  }

  async function goOn() {
    if (ends() === over) return dialog.close();
    const answer = await fetch(stay.dataset.stay, { method: 'POST' }).catch(() => null);
    if (answer?.status === 401) return location.reload();
    if (!answer?.ok) return;
    use();
    tabs?.postMessage('used');
    dialog.close();
  }

  const use = () => (used = Date.now());
  if (tabs) tabs.onmessage = () => (use(), look());
  tabs?.postMessage('used');
  stay.addEventListener('click', goOn);
  dialog.addEventListener('cancel', (event) => (event.preventDefault(), goOn()));
  setInterval(look, 1000);
})();
