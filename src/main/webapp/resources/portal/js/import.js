/*
 * Looks every two seconds how far the run is and puts the newer state in the place of the older; says every tenth of the
 * way to who does not see it. Says with the request that nobody asked for it, so that it keeps no session from ending.
 */
(() => {
  'use strict';

  const EVERY = 2000;
  const shown = document.getElementById('imp');
  const says = document.getElementById('imp-says');
  let said = Math.floor(shown.dataset.percent / 10);

  /** Never under the finger or the keyboard of who is about to press. */
  const busy = () => shown.matches(':has(button:active, input:active)') || shown.querySelector('[aria-disabled=true]');

  async function look() {
    if (document.hidden || busy()) return again();
    const answer = await fetch(location.href, { headers: { 'X-By-Itself': 'yes' } }).catch(() => null);
    if (answer?.redirected) return location.reload();
    if (!answer?.ok) return again();
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const newer = page.getElementById('imp');
    if (newer.dataset.underWay === 'true') {
      show(newer);
      again();
    } else {
      location.replace(location.href); // with its forms and its focus as they belong
    }
  }

  function show(newer) {
    const focused = document.activeElement?.id;
    shown.replaceChildren(...newer.childNodes);
    if (focused && shown.querySelector(`#${focused}`)) document.getElementById(focused).focus();
    const tenth = Math.floor(newer.dataset.percent / 10);
    if (tenth > said) {
      said = tenth;
      says.textContent = shown.querySelector('[data-says]').textContent;
    }
  }

  const again = () => setTimeout(look, EVERY);
  again();
})();
