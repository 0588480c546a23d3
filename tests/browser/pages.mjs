// Every page that is looked at, and as whom. {case}, {child} … are those that the coordinator's worklist
// shows first (places.mjs). A new page gets its line here. `asks`: it has a form that, sent empty, comes back
// with mistakes; `drafts`: what is written there is kept while it is
// written; `mayLack`: not every municipality has it.
const coordinator = "coordinator";

export const pages = [
  { name: "log in", address: "/log-ind", asks: true },
  { name: "rules", address: "/regler" },
  { name: "rules, all provisions", address: "/regler?vis=alle" },
  { name: "rules, signed in", address: "/regler", who: coordinator },
  { name: "accessibility statement", address: "/was" },
  { name: "not found", address: "/findes-ikke", status: 404 },

  { name: "worklist", address: "/arbejdsliste", who: coordinator },
  { name: "worklist of a core-team member", address: "/arbejdsliste", who: "core_team_member" },
  { name: "search", address: "/soeg", who: coordinator },
  { name: "new case", address: "/forloeb/opret", who: coordinator, asks: true, drafts: true },
  { name: "case", address: "/forloeb/{case}", who: coordinator },
  { name: "timeline", address: "/forloeb/{case}/tidslinje", who: coordinator },
  { name: "new person", address: "/forloeb/{case}/personer/opret", who: coordinator, asks: true },
  { name: "person", address: "/forloeb/{case}/personer/{person}", who: coordinator },
  { name: "new matter", address: "/forloeb/{case}/sager/opret", who: coordinator, asks: true },
  { name: "matter", address: "/forloeb/{case}/sager/{matter}", who: coordinator },
  { name: "new intervention", address: "/forloeb/{case}/indsatser/opret", who: coordinator, asks: true },
  { name: "end of an intervention", address: "/forloeb/{case}/indsatser/{intervention}/afslutning", who: coordinator, asks: true },
  { name: "coordinator", address: "/forloeb/{case}/koordinator", who: coordinator },
  { name: "model", address: "/forloeb/{case}/{model}", who: coordinator, mayLack: true },
  { name: "network map", address: "/forloeb/{case}/netvaerk", who: coordinator, asks: true },
  { name: "contacts", address: "/forloeb/{case}/kontakter", who: coordinator, asks: true },
  { name: "follow-up", address: "/forloeb/{case}/boern/{child}/opfoelgninger", who: coordinator, asks: true, drafts: true },
  { name: "agreements", address: "/forloeb/{case}/boern/{child}/aftaler", who: coordinator },

  { name: "team", address: "/team", who: "leader" },
  { name: "caseload", address: "/sagstal", who: "controller" },
  { name: "settings", address: "/indstillinger", who: "administrator" },
  { name: "one setting", address: "/indstillinger/was_url", who: "administrator", asks: true, drafts: true },
  { name: "my family", address: "/min-familie", who: "family_member" },
  { name: "operation", address: "/drift", who: "system_administrator" },
];
