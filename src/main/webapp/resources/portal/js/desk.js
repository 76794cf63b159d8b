/* Keys of the desk: "/" the search field, "g f" and "g m" go to a section, "?" shows the list. Never while somebody types. */
(() => {
  "use strict";
  const SECTIONS = { f: "/staff/progress", m: "/staff/members" };
  const keys = document.getElementById("keys");
  let afterG = false;

  const typing = (target) => target.closest("input,textarea,select,[contenteditable]") !== null;

  const search = () => {
    const field = document.querySelector("[data-search]");
    if (field) {
      field.focus();
      field.select();
    } else {
      location.assign("/staff/members");
    }
  };

  const act = (key) => {
    if (afterG && SECTIONS[key]) {
      location.assign(SECTIONS[key]);
      return true;
    }
    afterG = key === "g";
    if (key === "/") {
      search();
      return true;
    }
    if (key === "?") {
      keys.showModal();
      return true;
    }
    return false;
  };

  document.addEventListener("keydown", (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (plain && !typing(event.target) && !keys.open && act(event.key)) {
      event.preventDefault();
    }
  });
})();
