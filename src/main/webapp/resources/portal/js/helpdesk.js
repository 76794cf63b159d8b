/* The list of members swaps itself in place: while somebody types, and for every link that leads to another state of it. Without this script each of them is a page. */
(() => {
  "use strict";
  const PATIENCE = 250;
  const field = document.querySelector("[data-search]");
  const form = field.form;
  let timer;
  let asking;

  const links = () => [...document.querySelectorAll("#found .who a")];

  const show = async (address, remember) => {
    asking?.abort();
    asking = new AbortController();
    const found = document.getElementById("found");
    found.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { signal: asking.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.getElementById("found");
      if (answer.redirected || !next) {
        location.assign(address);
        return;
      }
      found.replaceChildren(...next.childNodes);
      found.setAttribute("aria-busy", "false");
      remember(address);
    } catch (failed) {
      if (failed.name !== "AbortError") {
        location.assign(address);
      }
    }
  };

  /** The address keeps how the list is sorted; what is typed begins at its first page. */
  const typed = () => {
    const asked = new URLSearchParams(location.search);
    for (const name of ["q", "state", "office"]) {
      const value = form.elements[name].value.trim();
      if (value && value !== "all") {
        asked.set(name, value);
      } else {
        asked.delete(name);
      }
    }
    asked.delete("page");
    return [form.getAttribute("action"), asked.toString()].filter(Boolean).join("?");
  };

  const replace = (address) => history.replaceState(null, "", address);
  const push = (address) => history.pushState(null, "", address);

  const search = () => {
    clearTimeout(timer);
    timer = setTimeout(() => show(typed(), replace), PATIENCE);
  };

  form.addEventListener("input", (event) => event.isComposing || search());
  form.addEventListener("compositionend", search);
  form.addEventListener("change", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    show(typed(), push).then(() => links().length === 1 && links()[0].click());
  });

  document.getElementById("found").addEventListener("click", (event) => {
    const link = event.target.closest("th a, .pages a");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const way = link.closest(".pages") ? link.rel : "";
      const title = link.textContent;
      show(link.href, push).then(() => {
        const again = way ? `.pages a[rel=${way}], .pages a` : "th a";
        const same = [...document.querySelectorAll(`#found ${again.split(", ").join(", #found ")}`)];
        (same.find((other) => (way ? other.rel === way : other.textContent === title)) || same[0])?.focus();
      });
    }
  });

  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rows = links();
    const at = rows.indexOf(document.activeElement);
    if (!step || event.isComposing || (at < 0 && document.activeElement !== field)) {
      return;
    }
    event.preventDefault();
    (rows[at + step] || (at + step < 0 ? field : rows[at]))?.focus();
  });

  window.addEventListener("popstate", () => {
    const shown = new URLSearchParams(location.search);
    field.value = shown.get("q") || "";
    form.elements.office.value = shown.get("office") || "";
    form.elements.state.value = shown.get("state") || "all";
    show(location.href, () => {});
  });
})();
