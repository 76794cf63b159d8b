/*
 * Tells the browser which passkeys of this member are still good (W3C Web Authentication Level 3, signal methods), so
 * that it does not offer one that was removed here. Browsers that cannot hear are left alone; no answer is awaited.
 */
(() => {
  'use strict';

  const accepted = document.querySelector('[data-accepted-passkeys]');
  if (!accepted) return;
  window.PublicKeyCredential?.signalAllAcceptedCredentials?.(JSON.parse(accepted.dataset.acceptedPasskeys)).catch(() => {});
})();
