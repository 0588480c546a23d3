// One's own appointments in one's own calendar (kalenderadresse): a secret address that Outlook, an iPhone or Google
// reads by themselves, with what is planned in all cases under a title that says nothing (LINK-3).
//
// The address is a key. It is shown once, kept as a hash, and a new one ends the former.
// Asks: appointments, outbox.  Is asked by nobody.
#pragma once

namespace indgang::calendar_feed {}
