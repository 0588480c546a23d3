"""What python3-icalendar reads of a calendar on standard input: method, then each event in a line."""
import sys

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
print(calendar["METHOD"])
for event in calendar.walk("VEVENT"):
    begins, ends = event["DTSTART"].dt, event["DTEND"].dt
    utc = (begins - begins.utcoffset()).strftime("%Y-%m-%dT%H:%M")
    print(event["UID"], event["SEQUENCE"], begins.strftime("%Y-%m-%dT%H:%M"), ends.strftime("%H:%M"), utc, event["SUMMARY"],
          event.get("ATTENDEE", "-"), sep="|")
