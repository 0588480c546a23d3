// The second half: three core-team meetings on cadence, an intervention without effect, a yes taken back, a member who
// leaves. The days go by in between.
import assert from "node:assert/strict";

async function nextDay(people, municipality, day) {
  await municipality.day(day);
  for (const hand of Object.values(people)) await hand.logIn();
}

async function isDue({ coordinator, mother, father }, day) {
  await coordinator.opens("/arbejdsliste");
  await coordinator.unfolds();
  const line = await coordinator.page.locator("ol > li", { hasText: "Noah Lund" }).first().innerText();
  assert.match(line.replace(/\s+/g, " "), new RegExp(day));
  for (const parent of [mother, father]) {
    await parent.opens("/min-familie");
    await parent.sees(`Senest ${day}`);
  }
}

async function callsAMeeting({ coordinator, mother, father }, family, day, said) {
  await coordinator.opens(`${family}/moeder`);
  await coordinator.follows(/Planlæg det.*Kerneteammøde/s);
  await coordinator.fills({ on_day: day, from: "9", until: "10.30", place: "municipality" });
  for (const name of ["family", "people"])
    for (const box of await coordinator.page.locator(`main [name=${name}]`).all())
      if (!/Noah|leder/.test(await box.locator("xpath=ancestor::label|following::label[1]").first().innerText())) await box.check();
  await coordinator.saves();
  await coordinator.page.waitForURL(/moeder\/\d+$/);
  await coordinator.looks();
  for (const parent of [mother, father]) {
    await parent.opens("/min-familie");
    await parent.sees(said);
  }
  return new URL(coordinator.page.url()).pathname;
}

async function holdsIt({ coordinator, mother, father }, meeting, lines) {
  const own = `/min-familie/moede/${meeting.match(/\d+$/)[0]}`;
  await mother.opens(own);
  await mother.fills({ focus: "Nætterne" });
  await mother.saves();
  await coordinator.opens(`${meeting}/kontakt`);
  await coordinator.fills({ person: /Ida/, manner: "call" });
  await coordinator.saves();
  await coordinator.opens(`${meeting}/rum`);
  await coordinator.sees("Nætterne");
  await coordinator.page.getByRole("button", { name: "Alle er her" }).click();
  await coordinator.page.getByText("er ikke hørt ved punktet endnu").first().waitFor();
  for (const [kind, words, more = {}] of lines) {
    await coordinator.page.getByRole("radio", { name: kind, exact: true }).check();
    await coordinator.page.getByLabel("Det skriver vi").fill(words);
    await coordinator.fills(more);
    await coordinator.page.getByRole("button", { name: "Skriv ned" }).click();
    await coordinator.page.locator(".room-lines li", { hasText: words }).first().waitFor();
  }
  await coordinator.looks();
  await father.opens(`${own}/referat`);
  await father.sees("Referatet bliver skrevet nu.", lines[0][1]);
  await coordinator.opens(`${meeting}/referat`);
  await coordinator.fills({ until: "10:10" });
  await coordinator.page.locator("[name=is_read_out]").check();
  await coordinator.saves();
  await coordinator.page.getByText("Godkendt og delt").first().waitFor();
  await coordinator.looks();
  for (const parent of [mother, father]) {
    await parent.opens(`${own}/referat`);
    await parent.sees(lines[0][1]);
  }
}

/** The server is struck down while contacts are written: each that was acknowledged is there afterwards, and once. */
async function isStruckDown(people, municipality, family) {
  const { coordinator } = people;
  const acknowledged = [];
  let struck;
  for (let n = 1; n < 40; n++) {
    const words = `Skrevet som nummer ${n},`;
    try {
      await coordinator.page.goto(`${family}/kontakter`);
      await coordinator.page.locator("main [name=kind]").first().check();
      await coordinator.page.locator("main [name=note]").first().fill(words);
      if (n === 4) struck = municipality.strikeDown();
      await coordinator.page.locator("main form:has([name=note]) button.button-primary").first().click({ timeout: 10_000 });
      await coordinator.page.getByText("Kontakten er skrevet ned").first().waitFor({ timeout: struck ? 2_000 : 10_000 });
      acknowledged.push(words);
    } catch {
      break;
    }
  }
  await struck;
  assert.ok(acknowledged.length >= 3, `${acknowledged.length} were acknowledged`);
  await municipality.start();
  await coordinator.opens(`${family}/kontakter`);
  for (const words of acknowledged)
    assert.equal(await coordinator.page.locator("main").getByText(words).count(), 1, `${words} stands once`);
}

export async function meetsThreeTimes(people, municipality, family, child) {
  const { coordinator, mother } = people;
  await isDue(people, "tirsdag 23. februar");
  await coordinator.opens(`${child}/moedeinterval`);
  await coordinator.fills({ weeks: "8", because: "Ida og Åge vil gerne mødes hver anden måned" });
  await coordinator.saves();
  await isDue(people, "mandag 18. januar");
  const first = await callsAMeeting(people, family, "2026-12-16", "onsdag 16. december");
  await nextDay(people, municipality, "2026-12-16");
  await holdsIt(people, first, [["Referat", "Ida sover tre timer"], ["Beslutning", "Noah må få en tung dyne"]]);
  await isDue(people, "onsdag 10. februar");
  const second = await callsAMeeting(people, family, "2027-02-10", "onsdag 10. februar");
  await isStruckDown(people, municipality, family);
  await nextDay(people, municipality, "2027-02-10");
  await holdsIt(people, second, [["Referat", "Dynen hjælper lidt"]]);
  await isDue(people, "onsdag 7. april");
  await nextDay(people, municipality, "2027-04-08");
  await coordinator.opens("/arbejdsliste");
  await coordinator.sees("1 dag over frist");
  await mother.opens("/min-familie");
  await mother.sees("Det skulle være sket onsdag 7. april");
  const third = await callsAMeeting(people, family, "2027-04-08", "torsdag 8. april");
  await holdsIt(people, third, [["Referat", "Aflastningen har ikke hjulpet endnu"]]);
  await isDue(people, "torsdag 3. juni");
}

export async function whatHasNoEffectIsChanged(people, municipality, family) {
  const { coordinator, mother, father } = people;
  await coordinator.opens(`${family}/indsatser/opret`);
  await coordinator.fills({ person: /Noah/, started_on: "2027-03-01", provision_search: "aflastning" });
  await coordinator.presses("Find");
  await coordinator.page.locator("[name=provision]").first().check();
  await coordinator.fills({ note: "To døgn om måneden hos Ellebo" });
  await coordinator.saves();
  await coordinator.opens(family);
  const relief = await coordinator.page.locator("main a[href*='/indsatser/']").evaluateAll((all) =>
    all.map((one) => one.getAttribute("href")).filter((href) => /indsatser\/\d+$/.test(href)).at(-1));
  await coordinator.opens(`${relief}/plan`);
  await coordinator.page.locator("[name=serves]").first().check();
  await coordinator.fills({ expected: "Noah sover fem nætter om ugen", judged_on: "2027-04-09", own_part: "Åge skriver søvndagbog", least_intrusive: "Vejledning alene rakte ikke" });
  await coordinator.saves();
  await nextDay(people, municipality, "2027-04-09");
  await coordinator.opens(`${family}/bolden`);
  await coordinator.follows(/Se efter, om det virker/);
  await coordinator.opens(`${relief}/virkning`);
  await coordinator.page.getByRole("combobox", { name: /^Familien, 0–10/ }).first().selectOption("3");
  await coordinator.fills({ choice: "adjust", because: "Ingen virkning på søvnen", changes: "Om natten hjemme i stedet for", next_on: "2027-06-14",
    least_intrusive: "Hjemme er mindre indgribende end ude" });
  await coordinator.saves();
  await coordinator.opens(`${family}/bolden`);
  await coordinator.seesNot("Se efter, om det virker");
  for (const parent of [mother, father]) {
    await parent.opens(`/min-familie/indsatser/${relief.match(/\d+$/)[0]}`);
    await parent.sees("14. juni 2027");
  }
}

export async function aYesIsTakenBack({ member, mother }, family) {
  await member.opens(`${family}/plan`);
  await member.sees("Noah sover i sin egen seng hele natten");
  await mother.opens("/min-familie");
  await mother.follows("Hvad vi deler, og med hvem");
  await mother.presses(/^Træk mit ja tilbage/);
  await member.opens(`${family}/plan`);
  await member.seesNot("Noah", "sover i sin egen seng");
}

export async function aMemberLeaves(people, municipality, family, name) {
  const { coordinator, member, mother } = people;
  await nextDay(people, municipality, "2027-04-12");
  await coordinator.opens(`${family}/kerneteam`);
  const leaving = await coordinator.page.locator("li.person", { hasText: name }).locator("a[href*='/medlemmer/']").first().getAttribute("href");
  await coordinator.opens(leaving);
  await coordinator.fills({ left_on: "2027-04-12", because: "Får nye opgaver" });
  coordinator.mayErr = true;
  await coordinator.saves();
  await coordinator.looks();
  await coordinator.sees("Vælg, hvem der får boldene.");
  coordinator.mayErr = false;
  await coordinator.page.locator("[name=balls_to]").selectOption({ index: 1 });
  await coordinator.saves();
  await coordinator.page.waitForURL(/kerneteam$/);
  await coordinator.looks();
  await coordinator.sees("Har været med", name);
  await coordinator.opens(`${family}/bolden`);
  await coordinator.sees("Tal med skolen om et stille rum");
  await coordinator.seesNot(name);
  await member.meetsNoDoor(family);
  await mother.opens("/min-familie");
  await mother.sees("Tal med skolen om et stille rum");
  await mother.opens("/min-familie/kigget");
  await mother.sees("medlem af kerneteamet", "familiens koordinator");
}
