// "Én familie – én indgang", played by hand: the coordinator at the desk, the mother and the father each on a phone at
// the same time, the father's without script. On both engines; once the server is struck down while it writes.
import test from "node:test";
import assert from "node:assert/strict";
import { desk, Hand, phone, withPictures } from "./journey_hands.mjs";
import { meetsThreeTimes, whatHasNoEffectIsChanged, aYesIsTakenBack, aMemberLeaves } from "./journey_one_family_goes_on.mjs";
import { engines, Municipality } from "./journey_world.mjs";

const password = "indgang-demo";
const sheet = "Familie;Navn;Rolle;CPR-nr.;Telefon;Adresse;Adressebeskyttet;Forældremyndighed;Koordinator;Forløb startet;Paragraf;Bevilget fra\n"
  + "1;Noah Lund;Barn;610518-4003;;;;Fælles;koordinator1;23-11-2026;BL 87;01-09-2026\n"
  + "1;Ida Lund;Mor;;30 40 50 60;;;;;;;\n1;Åge Lund;Far;;30 40 50 61;Skovstien 4;ja;;;;;\n";

async function comesInWithASpreadsheet({ leader }) {
  await leader.opens("/indlaesninger");
  await leader.page.locator("[name=file]").setInputFiles({ name: "familier.csv", mimeType: "text/csv", buffer: Buffer.from(sheet) });
  await leader.page.locator("[name=criterion]").selectOption({ index: 1 });
  await leader.saves();
  await leader.page.locator("h2#bliver-gemt").waitFor();
  await leader.sees("Gem 1 familie");
  await leader.page.locator("form[action$=familier] button.button-primary").click();
  await leader.page.locator(".alert-success").waitFor();
  await leader.sees("Familier oprettet: 1.");
}

/** From the worklist to the family's own page; its address. */
async function isOnTheList({ coordinator }) {
  await coordinator.opens("/arbejdsliste");
  await coordinator.unfolds();
  await coordinator.sees("Noah Lund", "23. februar");
  const address = await coordinator.page.locator("ol > li", { hasText: "Noah Lund" }).locator("a[href^='/forloeb/']").first().getAttribute("href");
  const family = address.match(/^\/forloeb\/\d+/)[0];
  await coordinator.opens(family);
  await coordinator.sees("Familien Lund", "Kerneteammøde");
  return family;
}

async function aGapIsNamedAndClosed({ coordinator, member }, family, name) {
  await coordinator.opens(`${family}/netvaerk`);
  await coordinator.fills({ name, domain: "school", standing: "to_be_invited" });
  await coordinator.saves();
  await coordinator.opens(`${family}/kerneteam`);
  await coordinator.sees("Mangler i teamet", name);
  await coordinator.follows(/Tilføj medlem/);
  await coordinator.fills({ soeg: name });
  await coordinator.presses("Find");
  await coordinator.page.locator("[name=person]").first().check();
  await coordinator.fills({ discipline: "psychologist", because: "Kender Noah fra skolen" });
  await coordinator.presses("Tilføj medlemmet");
  await coordinator.seesNot("Mangler i teamet");
  await member.opens(`${family}/kerneteam`);
  await member.follows("Læs og bekræft");
  await member.saves();
  await member.opens(family);
  await member.seesNot("Noah");
}

async function oneParentSaysYesAndThenTheOther({ coordinator, member, mother, father }, family) {
  await coordinator.opens(`${family}/samtykker`);
  await coordinator.follows(/Bed om samtykke/);
  await coordinator.fills({ recipient: "function-core_team_member", purpose: "Så kerneteamet kan lægge en plan sammen med jer" });
  await coordinator.fills({ folders: ["family", "matters", "assessment", "plan", "meetings", "correspondence", "documents", "health", "school"] });
  await coordinator.presses("Gem");
  for (const parent of [mother, father]) {
    await parent.opens("/min-familie");
    await parent.sees("Din tur", "Sig ja eller nej til at dele");
  }
  await mother.follows(/Sig ja eller nej til at dele/);
  await mother.presses(/^Ja/);
  await member.opens(family);
  await member.seesNot("Noah");
  await father.opens("/min-familie/samtykker");
  await father.presses(/^Ja/);
  await member.opens(family);
  await member.sees("Noah");
  await member.seesNot("Skovstien");
  await mother.opens("/min-familie");
  await mother.seesNot("Skovstien");
}

async function theEverydayIsTalkedThrough({ coordinator, member, mother, father }, family) {
  await coordinator.opens(`${family}/udredning`);
  const child = (await coordinator.page.locator("main a[href*='/boern/']").first().getAttribute("href")).match(/.*\/boern\/\d+/)[0];
  await member.opens(`${child}/udredning/health`);
  await member.fills({ side: "hard", voice: /Ida/, words: "Han vågner tre gange" });
  await member.presses("Sæt på tavlen");
  await member.page.locator("#kort").getByText("Han vågner tre gange").waitFor();
  // What one parent has said is not told the other at home.
  await mother.opens("/min-familie/udredning");
  await mother.sees("Han vågner tre gange");
  await father.opens("/min-familie/udredning");
  await father.seesNot("Han vågner tre gange");
  return child;
}

async function outsidersThinkAlong({ coordinator, mother, father }, family) {
  const analysis = `${family}/analysemoede`;
  await coordinator.opens(`${analysis}/plan`);
  await coordinator.fills({ meets_on: "2026-11-23", starts_at: "9.30", place: "Rådhuset", purpose: "Hvad slider mest?" });
  await coordinator.page.locator("[name=participants]").first().check();
  await coordinator.presses("Gem planen");
  await coordinator.opens(`${analysis}/udenforstaaende`);
  await coordinator.fills({ name: "Gitte Ravn", profession: "Specialpædagog" });
  await coordinator.page.locator("[name=is_uninvolved]").check();
  await coordinator.saves();
  await coordinator.opens(`${analysis}/referat`);
  await coordinator.fills({ came: "Gitte Ravn og kerneteamet", facts: "Han vågner tre gange", assessment: "Larmen slider", direction: "Færre skift" });
  await coordinator.saves();
  await coordinator.opens(`${family}/bolden`);
  await coordinator.sees("Fortæl familien, hvad analysemødet kom frem til");
  await coordinator.opens(`${analysis}/fortalt`);
  await coordinator.fills({ words: "Vi vil prøve færre skift." });
  await coordinator.saves();
  for (const parent of [mother, father]) {
    await parent.opens("/min-familie/analyse");
    await parent.sees("Vi vil prøve færre skift.");
    await parent.seesNot("Larmen slider");
  }
}

async function bothAgreeOnThePlan({ coordinator, mother, father }, family) {
  await mother.opens("/min-familie");
  await mother.follows("Skriv et ønske");
  await mother.follows(/Skriv det første ønske/);
  await mother.types("Ønsket", "Vi vil sove en hel nat");
  await mother.saves();
  await mother.sees("»Vi vil sove en hel nat«");
  await coordinator.opens(`${family}/plan`);
  await coordinator.follows(/^Tilføj mål/);
  await coordinator.fills({ words: "Noah sover i sin egen seng hele natten", under: /hel nat/, about: /Noah/, baseline: "3", target: "7", due_on: "2027-06-01" });
  await coordinator.saves();
  for (const [words, holder, due_on] of [["Skriv en søvndagbog", /Ida/, "2026-12-14"], ["Tal med skolen om et stille rum", new RegExp(theMember), "2027-08-01"]]) {
    await coordinator.opens(`${family}/plan/handlinger/opret`);
    await coordinator.fills({ words, under: /sover/, holder, due_on });
    await coordinator.saves();
  }
  await coordinator.opens(`${family}/plan`);
  await coordinator.presses("Enig i hele planen");
  // Both have it on the phone at once; the one does not answer for the other.
  await Promise.all([mother.opens("/min-familie/plan"), father.opens("/min-familie/plan")]);
  await mother.presses("Enig i hele planen");
  await coordinator.opens(`${family}/plan`);
  await coordinator.sees("Et udkast. Intet er aftalt endnu.", "Åge (far) har ikke svaret endnu");
  await father.presses("Enig i hele planen");
  await coordinator.opens(`${family}/plan`);
  await coordinator.sees("Aftalt 23. november 2026.");
  for (const parent of [mother, father]) {
    await parent.opens("/min-familie");
    await parent.sees("aftalt 23. november 2026", "Skriv en søvndagbog");
  }
  await mother.presses(/^Gjort/);
  await father.opens("/min-familie");
  await father.seesNot("Skriv en søvndagbog");
}

let theMember = "";

for (const engine of engines)
  test(`one family's whole journey by hand, on ${engine}`, { timeout: 600_000 }, async () => {
    const municipality = await Municipality.of({ engine, model: "en_familie_en_indgang", today: "2026-11-23" });
    const people = {};
    await withPictures(`one-family-${engine}`, people, async () => {
      people.leader = await Hand.of(municipality, "leder1", password, desk);
      await comesInWithASpreadsheet(people);
      people.coordinator = await Hand.of(municipality, "koordinator1", password, desk);
      people.member = await Hand.of(municipality, "kerneteam3", password, desk);
      theMember = await people.member.name();
      const family = await isOnTheList(people);
      const number = (await people.coordinator.text()).match(/\d{4}-\d{5}/)[0];
      people.mother = await Hand.of(municipality, "ida", municipality.letIn("ida", "Ida Lund", number), phone);
      people.father = await Hand.of(municipality, "aage", municipality.letIn("aage", "Åge Lund", number), phone, { script: false });
      await aGapIsNamedAndClosed(people, family, theMember);
      await oneParentSaysYesAndThenTheOther(people, family);
      const child = await theEverydayIsTalkedThrough(people, family);
      await outsidersThinkAlong(people, family);
      await bothAgreeOnThePlan(people, family);
      await meetsThreeTimes(people, municipality, family, child);
      await whatHasNoEffectIsChanged(people, municipality, family);
      await aYesIsTakenBack(people, family);
      await aMemberLeaves(people, municipality, family, theMember);
    }).finally(async () => {
      for (const hand of Object.values(people)) await hand.context.close();
      await municipality.stop();
    });
  });
