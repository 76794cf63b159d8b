/* Genkan: small helps on top of pages that work without them. No words here, all from data- attributes. */
(() => {
  const d = document, id = s => s && d.getElementById(s), off = 'aria-disabled', on = (t, f, c) => d.addEventListener(t, f, c);
  const say = t => { const l = id('live'); if (l) l.textContent = t || ''; };
  const fill = (t, o) => t.replace(/\{(\w+)\}/g, (_, k) => o[k]);
  const wide = matchMedia('(min-width:1024px)');
  let held = [], timers = [];

  // Pressed once: the button rests, after 400 ms and 8 s the live line says so
  const release = () => { held.forEach(b => b.removeAttribute(off)); timers.forEach(clearTimeout); held = []; say(); };
  const hold = b => {
    if (!b || held.includes(b)) return;
    const { sending, slow } = (id('live') || b).dataset;
    b.setAttribute(off, 'true'); held.push(b);
    timers = [setTimeout(say, 400, sending), setTimeout(say, 8000, slow)];
  };
  on('submit', e => {
    const f = e.target;
    if (held.some(b => b.form === f)) return e.preventDefault();
    if (!e.defaultPrevented && !f.target && e.submitter?.dataset.again == null) hold(e.submitter || f.querySelector('[type=submit]'));
  });
  addEventListener('pageshow', e => e.persisted && release());

  on('click', e => {
    const b = e.target.closest('button,a,input');
    if (!b) return;
    if (b.getAttribute(off) === 'true') { e.preventDefault(); e.stopImmediatePropagation(); return; }
    const s = b.dataset, p = id(s.show);
    if (p) { // show or hide the password
      const v = p.type === 'password';
      p.type = v ? 'text' : 'password'; b.setAttribute('aria-pressed', v); b.textContent = v ? s.hideText : s.showText;
    }
    if (s.print != null) print();
    if (s.copy) navigator.clipboard.writeText(s.copy).then(() => say(s.done), () => say(s.failed));
  }, true);
  on('keydown', e => { if (e.key === ' ' && e.target.matches('a[role=button]')) { e.preventDefault(); e.target.click(); } });

  // Date of birth: eras "S 昭和 19261225 昭和|…" (letter, kanji, first day, name to print)
  const birth = (raw, o) => {
    const eras = o.eras.split('|').map(x => x.split(' '));
    const t = raw.normalize('NFKC').toUpperCase().replace(/(\d)\s+(?=\d)/g, '$1-').replace(/\s/g, '').replace(/元/, '1');
    const m = t.match(/^(\d{4})(\d\d)(\d\d)$/) || t.match(/^(\D*\d+)[^\d]+(\d+)[^\d]+(\d+)\D?$/) || t.match(/^(\D+\d\d)(\d\d)(\d\d)$/);
    if (!m) return '';
    const [, pre, n] = m[1].match(/^(\D*)(\d+)$/) || [], era = eras.find(x => pre && (x[0] === pre || x[1] === pre));
    if (!n || (pre ? !era : n.length !== 4)) return '';
    const y = era ? +era[2].slice(0, 4) + +n - 1 : +n, c = new Date(Date.UTC(y, m[2] - 1, m[3]));
    const day = y * 1e4 + m[2] * 100 + +m[3], own = eras.filter(x => x[2] <= day).pop();
    if (c.getUTCMonth() !== m[2] - 1 || c.getUTCDate() !== +m[3] || c > Date.now() || !own) return '';
    const ey = y - own[2].slice(0, 4) + 1;
    return fill(o.template, { y, era: own[3], ey: ey > 1 ? ey : o.first || 1, m: +m[2], d: +m[3] });
  };
  let rest;
  on('input', e => {
    const i = e.target, o = id(i.dataset.back);
    if (!o) return;
    clearTimeout(rest);
    rest = setTimeout(() => {
      const s = o.dataset, n = [...i.value].length;
      o.textContent = s.eras ? birth(i.value, s) : !n ? '' : n < +s.good ? s.weak : s.strong;
      if (!s.eras) o.classList.toggle('no', n < +s.good);
    }, 600);
  });

  // Address: the note of the carrier it is of, while it is typed
  on('input', e => e.target.inputMode === 'email' && d.querySelectorAll('[data-domains]').forEach(n => {
    const own = e.target.value.split('@').pop().trim().toLowerCase();
    n.hidden = !n.dataset.domains.split(' ').some(x => own === x || own.endsWith('.' + x));
  }));
  d.querySelectorAll('[data-print]').forEach(b => { b.hidden = false; });

  // Cool-down: counts in its own line, never in the live one; new buttons from ajax are found by themselves
  setInterval(() => d.querySelectorAll('[data-until-seconds][aria-disabled]').forEach(b => {
    const s = b.dataset, line = id(s.line), end = b.end ||= Date.now() + s.untilSeconds * 1000, left = Math.ceil((end - Date.now()) / 1000);
    if (left > 0) { if (line) line.textContent = fill(line.dataset.template, { s: left }); return; }
    b.removeAttribute(off); b.removeAttribute('data-until-seconds');
    if (line) line.textContent = '';
    if (s.over) say(s.over);
  }), 500);

  // A state that is still open (data-look: seconds) is read again from the page itself, for two minutes or as many
  // looks as it says; when the page now leads elsewhere, so does this one
  let looks = 0;
  setInterval(() => d.querySelectorAll('[data-look="3"]').forEach(async e => {
    if (++looks > (e.dataset.looks || 40)) return;
    const answer = await fetch(location.href).catch(() => null);
    if (answer?.redirected) return location.assign(answer.url);
    const now = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(e.id);
    if (now) e.replaceWith(now);
  }), 3000);

  // Terms: the fade goes when the end is in sight
  on('scroll', e => {
    const t = e.target;
    if (t.dataset?.terms != null) t.parentNode.classList.toggle('end', t.scrollTop + t.clientHeight > t.scrollHeight - 8);
  }, true);

  // A browser that keeps no cookies would be led back to the door for ever
  if (!navigator.cookieEnabled) id('no-cookies')?.removeAttribute('hidden');

  // On a wide screen the side notes stand open and the one field takes focus
  const open = () => d.querySelectorAll('details[data-wide]').forEach(x => { x.open = wide.matches; x.firstElementChild.tabIndex = wide.matches ? -1 : 0; });
  if (wide.matches) { open(); d.querySelector('[data-focus]')?.focus(); }
  wide.addEventListener('change', open);
  const wrong = d.querySelector('[aria-invalid=true]'); // of a group, its first choice
  (wrong?.querySelector('input') || wrong)?.focus();
  window.genkan = { say, hold, release };
})();
