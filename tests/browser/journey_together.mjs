// "Sammen om familien", played by hand: start conversation, compensation, an investigation that moves the date, a network
// meeting, a scale, the partner who takes over, and the date moving back. The mother is on a phone. On both engines.
import test from "node:test";
import assert from "node:assert/strict";
import { desk, Hand, phone, withPictures } from "./journey_hands.mjs";
import { engines, Municipality } from "./journey_world.mjs";

const password = "indgang-demo";

async function nextDay(people, municipality, day) {
  await municipality.day(day);
  for (const hand of Object.values(people)) await hand.logIn();
}

/** A family that comes in by the form; its address, and the child's. */
async function isOpened({ coordinator }) {
  await coordinator.opens("/arbejdsliste");
  await coordinator.follows(/Ny familie/);
  await coordinator.picks(/^Barn under 18 år/);
  await coordinator.fills({ criterion_note: "Støtte i skole og hjem", family_name: "Vang", child_name: "Sofie Vang", child_born_on: "2017-05-14", contact_name: "Anna Vang", contact_relation: "mor",
    contact_telephone: "20 11 22 33" });
  await coordinator.page.locator("[name=contact_has_custody]").first().check();
  await coordinator.saves();
  const family = new URL(coordinator.page.url()).pathname.match(/^\/forloeb\/\d+/)[0];
  await coordinator.opens(family);
  await coordinator.sees("Familien Vang");
  return family;
}

async function isDue({ coordinator, mother }, day, why) {
  await coordinator.opens("/arbejdsliste");
  await coordinator.unfolds();
  const line = (await coordinator.page.locator("ol > li", { hasText: "Sofie Vang" }).first().innerText()).replace(/\s+/g, " ");
  assert.match(line, new RegExp(day));
  assert.match(line, new RegExp(why));
  await mother.opens("/min-familie");
  await mother.sees(`Senest ${day}`);
}

async function gets({ coordinator }, family, search, provision, day) {
  await coordinator.opens(family);
  await coordinator.follows(/Tilføj indsats/);
  await coordinator.fills({ person: /Sofie/, started_on: day, provision_search: search });
  await coordinator.presses("Find");
  await coordinator.page.locator(`[name=provision][value="${provision}"]`).check();
  await coordinator.saves();
}

/** By the link that the worklist gives. */
async function isFollowedUp({ coordinator }, day, wellbeing) {
  await coordinator.opens("/arbejdsliste");
  await coordinator.unfolds();
  await coordinator.page.locator("ol > li", { hasText: "Sofie Vang" }).first().locator("a[href*='/boern/']").first().click();
  await coordinator.fills({ held_on: day, wellbeing });
  for (const name of ["manner", "took_part", "fit"]) await coordinator.page.locator(`[name=${name}]`).first().check();
  await coordinator.saves();
}

async function begins(people, family) {
  const { coordinator } = people;
  const child = (await coordinator.page.locator("main a[href*='/boern/']").first().getAttribute("href")).match(/.*\/boern\/\d+/)[0];
  await coordinator.opens(`${child}/aftaler`);
  await coordinator.opens(`${child}/opstartssamtale`);
  await coordinator.fills({ held_on: "2026-11-23" });
  await coordinator.saves();
  await gets(people, family, "merudgift", "BL 86", "2026-11-23");
  await isDue(people, "tirsdag 23. februar", "3 måneder");
}

async function anInvestigationOpens(people, municipality, family) {
  const { coordinator } = people;
  await nextDay(people, municipality, "2026-12-14");
  await gets(people, family, "børnefaglig", "BL 20", "2026-12-14");
  await isDue(people, "mandag 4. januar", "6 uger");
  await nextDay(people, municipality, "2027-01-05");
  await coordinator.opens("/arbejdsliste");
  await coordinator.sees("1 dag over frist");
  await people.mother.opens("/min-familie");
  await people.mother.sees("Det skulle være sket mandag 4. januar", "Ring eller skriv til os");
  await isFollowedUp(people, "2027-01-05", "Sofie sover bedre og er bange for larm.");
  await isDue(people, "tirsdag 16. februar", "6 uger");
}

async function theNetworkMeets({ coordinator, mother }, family, municipality, people) {
  await nextDay(people, municipality, "2027-01-11");
  await coordinator.opens(`${family}/moeder`);
  await coordinator.follows(/^Planlæg et møde/);
  await coordinator.follows(/Netværksmøde/);
  await coordinator.fills({ on_day: "2027-01-11", from: "16", until: "17.30", place: "school", others: "Mormor Inge" });
  await coordinator.page.locator("main [name=family]").last().check();
  await coordinator.page.locator("main [name=people]").first().check();
  await coordinator.saves();
  const meeting = new URL(coordinator.page.url()).pathname.match(/.*\/moeder\/\d+/)[0];
  await mother.opens("/min-familie");
  await mother.sees("mandag 11. januar");
  await mother.follows("Skriv, hvad du vil tale om");
  await mother.types(/./, "Onsdagene");
  await mother.saves();
  await coordinator.opens(`${meeting}/rum`);
  await coordinator.sees("Onsdagene");
  await coordinator.presses("Alle er her");
  await coordinator.picks("Handling");
  await coordinator.fills({ words: "Giv mormor besked om skoleporten", holder: /Anna/, due_on: "2027-01-20" });
  await coordinator.presses("Skriv ned");
  await coordinator.page.locator(".room-lines li", { hasText: "skoleporten" }).first().waitFor();
  await mother.opens("/min-familie");
  await mother.sees("Din tur", "Giv mormor besked om skoleporten");
  await coordinator.opens(`${meeting}/referat`);
  await coordinator.fills({ until: "16:50" });
  await coordinator.page.locator("[name=is_read_out]").check();
  await coordinator.saves();
  await mother.opens("/min-familie/moeder");
  await mother.sees("Holdt");
  await isDue(people, "tirsdag 16. februar", "6 uger");
}

async function aWorryBecomesAGoal({ coordinator, mother }, family) {
  await coordinator.opens(`${family}/bekymringer`);
  await coordinator.ticks(/^Anna/);
  await coordinator.fills({ what: "hun mister sine venner", if_unchanged: "hun ikke er i skole", goal: "hun er sammen med Alma hver uge",
    means_0: "Aldrig", means_10: "Hver uge" });
  await coordinator.saves();
  await mother.opens("/min-familie");
  await mother.follows(/Hvordan går det\? Svar fra 0 til 10/);
  await mother.follows(/sammen med Alma/);
  await mother.page.locator("[name=value][value='4']").check();
  await mother.saves();
  await coordinator.opens(`${family}/bekymringer`);
  await coordinator.sees("Anna (mor): 4");
}

async function thePartnerTakesOver(people, municipality, family) {
  const { coordinator, partner, mother } = people;
  await partner.meetsNoDoor(family);
  await coordinator.opens(`${family}/makker/skift`);
  await coordinator.fills({ soeg: people.partner.called });
  await coordinator.presses("Find");
  await coordinator.page.locator("main [name=person]").first().check();
  await coordinator.fills({ because: "De er to om familien" });
  await coordinator.saves();
  await coordinator.opens("/fravaer");
  await coordinator.fills({ from_on: "2027-01-12", back_on: "2027-01-19", substitute: new RegExp(people.partner.called) });
  await coordinator.saves();
  await nextDay(people, municipality, "2027-01-12");
  await mother.opens("/min-familie");
  await mother.sees(`${people.partner.called} er stedfortræder`, "18. januar 2027");
  await partner.opens("/arbejdsliste");
  await partner.unfolds();
  await partner.sees(/Sofie Vang/, /i stedet for/);
  await nextDay(people, municipality, "2027-01-19");
  await mother.opens("/min-familie");
  await mother.sees("jeres koordinator");
  await mother.seesNot("er stedfortræder");
}

async function theInvestigationCloses(people, municipality, family) {
  const { coordinator } = people;
  await nextDay(people, municipality, "2027-02-01");
  await coordinator.opens(family);
  await coordinator.follows(/Afslut.*Børnefaglig undersøgelse/s);
  await coordinator.fills({ ended_on: "2027-02-01", because: "Undersøgelsen er færdig" });
  await coordinator.saves();
  await isDue(people, "tirsdag 16. februar", "6 uger");
  await nextDay(people, municipality, "2027-02-16");
  await isFollowedUp(people, "2027-02-16", "Sofie har fundet et stille sted.");
  await isDue(people, "søndag 16. maj", "3 måneder");
  await coordinator.opens(`${family}/tidslinje`);
  await coordinator.sees("Opfølgning med Sofie Vang holdt 16. februar 2027", "er afsluttet fra 1. februar 2027", "Netværksmøde er holdt 11. januar 2027");
}

for (const engine of engines)
  test(`a family's whole journey together by hand, on ${engine}`, { timeout: 600_000 }, async () => {
    const municipality = await Municipality.of({ engine, model: "sammen_om_familien", today: "2026-11-23", cases: 60 });
    const people = {};
    await withPictures(`together-${engine}`, people, async () => {
      people.coordinator = await Hand.of(municipality, "koordinator1", password, desk);
      people.partner = await Hand.of(municipality, "koordinator2", password, desk);
      people.partner.called = await people.partner.name();
      const family = await isOpened(people);
      const number = (await people.coordinator.text()).match(/\d{4}-\d{5}/)[0];
      people.mother = await Hand.of(municipality, "anna", municipality.letIn("anna", "Anna Vang", number), phone);
      await begins(people, family);
      await anInvestigationOpens(people, municipality, family);
      await theNetworkMeets(people, family, municipality, people);
      await aWorryBecomesAGoal(people, family);
      await thePartnerTakesOver(people, municipality, family);
      await theInvestigationCloses(people, municipality, family);
    }).finally(async () => {
      for (const hand of Object.values(people)) await hand.context.close();
      await municipality.stop();
    });
  });
