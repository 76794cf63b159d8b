/*
 * The right path for this device: looks at what the browser can do, shows the one sentence of [data-device] that fits,
 * and tags the method it names. Recommends, never picks; where it is unsure it says so. No words here.
 */
(() => {
  'use strict';

  const check = document.querySelector('[data-device]');
  if (!check) return;

  const IN_APP = /\b(Line\/|FBAN|FBAV|Instagram|MicroMessenger|YJApp)|; wv\)/;
  const phone = matchMedia('(pointer:coarse)').matches;
  const passkeys = globalThis.PublicKeyCredential;

  // The manual's paths: 2-1 this PC, 2-2 this phone, 2-2s a phone beside the PC, 2-3 app on the phone, 2-4 app and PC
  function path(face) {
    if (IN_APP.test(navigator.userAgent)) return 'in-app';
    if (face) return phone ? '2-2' : '2-1';
    if (phone) return '2-3';
    return passkeys ? '2-2s' : '2-4';
  }

  function show(name) {
    check.querySelectorAll('[data-path]').forEach((sentence) => (sentence.hidden = sentence.dataset.path !== name));
    check.querySelector('[data-path=in-app] [data-copy]').dataset.copy = location.origin;
    const tag = document.getElementById('tag-' + check.querySelector(`[data-path="${name}"]`).dataset.method);
    if (!tag) return;
    const radio = tag.parentNode.querySelector('input');
    tag.hidden = false;
    radio.setAttribute('aria-describedby', tag.id + ' ' + radio.getAttribute('aria-describedby'));
  }

  // One-time codes of an app depend on the clock; the page knows what time it was when the server wrote it
  function compareClocks() {
    const notice = check.querySelector('[data-clock]');
    const minutes = Math.round(Math.abs(Date.now() - check.dataset.now) / 60000);
    if (!notice || minutes < 1) return;
    const text = notice.querySelector('[data-text]');
    text.textContent = text.dataset.text.replace('{m}', minutes);
    notice.hidden = false;
  }

  // どこで使いますか: shows what belongs to the chosen place
  function chosePlace() {
    const place = document.querySelector('[name=place]:checked')?.value;
    document.querySelectorAll('[data-place]').forEach((part) => (part.hidden = !part.dataset.place.includes(place)));
  }

  compareClocks();
  if (check.querySelector('[data-path]')) {
    show('checking');
    Promise.resolve(passkeys?.isUserVerifyingPlatformAuthenticatorAvailable?.())
      .then((face) => show(path(face)), () => show('unsure'));
  }
  const places = document.querySelector('[data-places]');
  if (places) {
    places.hidden = false;
    places.querySelector(`[value=${phone ? 'phone' : 'both'}]`).checked = true;
    places.addEventListener('change', chosePlace);
    chosePlace();
  }
})();
