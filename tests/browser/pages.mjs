// Every page that is looked at, and as whom. `from` finds the address on another page: the first link
// that matches there. A new page gets its line here.
export const pages = [
  { name: "log in", address: "/log-ind" },
  { name: "worklist", address: "/arbejdsliste", who: "coordinator" },
];

/** Forms with data-draft and a text to write in. */
export const forms = [];
