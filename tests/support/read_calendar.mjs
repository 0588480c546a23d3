// What ical.js reads of a calendar on standard input: method, then each event in a line.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
console.log(calendar.getFirstPropertyValue("method"));
for (const part of calendar.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(part);
  const shown = event.startDate.toString().slice(0, 16);
  const utc = event.startDate.toJSDate().toISOString().slice(0, 16);
  console.log([event.uid, event.sequence, shown, event.endDate.toString().slice(11, 16), utc, event.summary,
    part.getFirstPropertyValue("attendee") ?? "-"].join("|"));
}
