// All tests in a browser, in one process: one demo and one browser serve them all.
//   node --test tests/browser/browser.test.mjs
import "./analysis.mjs";
import "./consent.mjs";
import "./plan.mjs";
import "./polish.mjs";
import "./effects.mjs";
import "./progress.mjs";
import "./burden.mjs";
import "./core_tasks.mjs";
import "./documents.mjs";
import "./front.mjs";
import "./every_page.mjs";
import "./forms.mjs";
import "./merging.mjs";
import "./import.mjs";
import "./journey_one_family.mjs";
import "./journey_together.mjs";
import "./keyboard.mjs";
import "./report.mjs";
import "./live_board.mjs";
import "./closing.mjs";
import "./meeting_room.mjs";
import "./states.mjs";
import "./talk_boards.mjs";
import "./weight.mjs";
import "./without_script.mjs";
