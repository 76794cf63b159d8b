/*
 * Lets the browser create or use a passkey (W3C Web Authentication Level 3) when the button of a [data-passkey] area is
 * pressed, and posts its answer with that same button. The system dialog never opens without a press. Nothing is posted
 * when the browser refuses: the area says why, in sentences it brings along in its data- attributes.
 */
(() => {
  'use strict';

  const area = () => document.querySelector('[data-passkey]');
  const part = (name) => area()?.querySelector(name);
  const field = (id) => part(`input[type=hidden][id$=${id}]`);
  const shown = Date.now();
  const LIFE = 9 * 60 * 1000; // the server forgets a challenge after ten minutes
  const IN_APP = /\b(Line\/|FBAN|FBAV|Instagram|MicroMessenger|YJApp)|; wv\)/;

  let state = 'idle'; // idle → asking → answered → sent, or back to idle
  let pending = null; // the system dialog that is open
  let interruptions = 0;
  let phoneOnly = false; // this device has no face or fingerprint of its own

  // Which sentence tells of which DOMException; whatever else a browser invents ended half-way.
  const SENTENCES = {
    InvalidStateError: 'invalidState',
    NotSupportedError: 'notSupported',
    ConstraintError: 'notSupported',
    TypeError: 'notSupported', // no WebAuthn at all
    SecurityError: 'security',
    AbortError: 'timeout',
    TimeoutError: 'timeout',
    NetworkError: 'hybrid',
  };

  function sentencesFor(error, timedOut) {
    const said = area().dataset;
    const key = timedOut ? 'timeout' : SENTENCES[error.name];
    if (key) return [said[key]];
    if (++interruptions === 1) return [said.notAllowed];
    return phoneOnly ? [said.notAllowed, said.screenLock, said.hybrid] : [said.notAllowed, said.screenLock];
  }

  function press(event) {
    const button = event.target.closest?.('[data-passkey] [type=submit]');
    if (!button) return;
    if (state === 'answered') return void (state = 'sent'); // our own press, with the answer in the form
    event.preventDefault();
    if (state !== 'idle') return;
    if (Date.now() - shown > LIFE) return location.replace(location.href);
    ask(button);
  }

  async function ask(button) {
    const options = JSON.parse(area().dataset.options);
    const begun = Date.now();
    const timer = setTimeout(() => pending.abort(), options.timeout);
    pending = new AbortController();
    rest(button);
    try {
      const credential = await open(area().dataset.passkey, options, pending.signal);
      field('passkey').value = JSON.stringify(written(credential));
      wake(button, 'answered');
      button.click();
    } catch (error) {
      wake(button, 'idle');
      say(sentencesFor(error, Date.now() - begun > options.timeout - 1000));
      if (error.name === 'InvalidStateError' && field('passkeyError')) offerNext(button, error.name);
    } finally {
      clearTimeout(timer);
    }
  }

  // No await in here before create() or get(): Safari counts only what happens in the press itself.
  function open(ceremony, options, signal) {
    return ceremony === 'create'
      ? navigator.credentials.create({ publicKey: creation(options), signal })
      : navigator.credentials.get({ publicKey: request(options), signal });
  }

  // The device holds a passkey of this member already, so there is nothing left to do here.
  function offerNext(button, error) {
    button.value = area().dataset.next;
    field('passkeyError').value = error;
    state = 'answered';
  }

  function rest(button) {
    state = 'asking';
    say([]);
    button.setAttribute('aria-disabled', 'true');
    part('[data-status]').textContent = area().dataset.waiting;
  }

  function wake(button, next) {
    state = next;
    button.removeAttribute('aria-disabled');
    part('[data-status]').textContent = '';
  }

  function say(sentences) {
    part('[data-notice=refused]')?.remove();
    const notice = part('[data-notice=browser]');
    const lines = sentences.map((sentence) => Object.assign(document.createElement('p'), { textContent: sentence }));
    notice.querySelector('[data-sentences]').replaceChildren(...lines);
    notice.hidden = lines.length === 0;
    if (!notice.hidden) notice.focus();
  }

  // Browsers without the JSON methods of §5.1.8 to §5.1.10 (before 2025), and wrapped credentials whose toJSON() throws
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const named = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));

  const creation = (json) =>
    window.PublicKeyCredential?.parseCreationOptionsFromJSON?.(json) ?? {
      ...json,
      challenge: bytes(json.challenge),
      user: { ...json.user, id: bytes(json.user.id) },
      excludeCredentials: named(json.excludeCredentials),
    };
  const request = (json) =>
    window.PublicKeyCredential?.parseRequestOptionsFromJSON?.(json) ??
    { ...json, challenge: bytes(json.challenge), allowCredentials: named(json.allowCredentials) };

  function written(credential) {
    try {
      return credential.toJSON();
    } catch {
      const { id, type, response } = credential;
      const parts = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'];
      const encoded = Object.fromEntries(parts.filter((p) => response[p]).map((p) => [p, text(response[p])]));
      const transports = response.getTransports?.();
      return { id, rawId: id, type, response: { ...encoded, transports }, clientExtensionResults: {} };
    }
  }

  // A second passkey would take the first one's place in the device, and not be known here: when the name page is shown,
  // the tabs that still offer to create one go there, too.
  const tabs = window.BroadcastChannel && new BroadcastChannel('passkey');
  if (tabs) tabs.onmessage = () => area()?.dataset.passkey === 'create' && location.replace(location.href);
  if (document.querySelector('[id$=passkeyName]')) tabs?.postMessage('created');

  document.addEventListener('click', press);
  document.addEventListener('focusin', (event) => event.target.matches('[id$=passkeyName]') && event.target.select());
  addEventListener('pagehide', () => pending?.abort());
  addEventListener('pageshow', (event) => event.persisted && area() && location.replace(location.href));

  window.PublicKeyCredential?.isUserVerifyingPlatformAuthenticatorAvailable?.().then((own) => {
    phoneOnly = !own;
    const elsewhere = area()?.dataset.elsewhere;
    const pc = matchMedia('(min-width:1024px) and (pointer:fine)').matches;
    if (phoneOnly && elsewhere && pc && state === 'idle' && !new URLSearchParams(location.search).has('here'))
      location.replace(elsewhere);
  });
  part('[data-notice=refused]')?.focus();
  const inApp = part('[data-notice=in-app]');
  if (inApp && IN_APP.test(navigator.userAgent)) {
    inApp.querySelector('[data-copy]').dataset.copy = location.origin;
    inApp.hidden = false;
  } else if (area() && !window.PublicKeyCredential) {
    say([area().dataset.notSupported]);
  }
})();
