/*
 * 進みぐあい looks again every minute while somebody can see it, and replaces what changed without a jump. It says so with
 * the request, so that it keeps no session from ending. A filter that is chosen is sent off at once.
 */
(() => {
  'use strict';

  const MINUTE = 60 * 1000;
  const line = document.getElementById('auto');
  const filters = document.getElementById('filters');
  let looked = Date.now();

  const say = (text) => (line.textContent = text);

  /** What had the focus has it again: the same link, in the new rows. */
  function replace(part, fresh) {
    if (part.innerHTML === fresh.innerHTML) return;
    const focused = part.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    part.replaceWith(fresh);
    if (focused) [...fresh.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus({ preventScroll: true });
  }

  async function look() {
    looked = Date.now();
    say(line.dataset.updating);
    const answer = await fetch(location.href, { headers: { 'X-By-Itself': 'yes' } }).catch(() => null);
    if (answer?.redirected) return location.reload();
    if (!answer?.ok) return say(line.dataset.failed);
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.querySelectorAll('[data-part]').forEach((part) => replace(part, fresh.getElementById(part.id)));
    say(line.dataset.auto);
  }

  function due() {
    if (!document.hidden && Date.now() - looked >= MINUTE) look();
  }

  say(line.dataset.auto);
  filters.classList.add('auto');
  filters.addEventListener('change', () => filters.requestSubmit());
  filters.addEventListener('submit', () => {
    for (const field of filters.elements) field.disabled = field.value === '' && field.name !== '';
  });
  document.addEventListener('visibilitychange', due);
  setInterval(due, 1000);
})();
