// All that runs in the browser. Every page works without it.
import { sayWhatComes, walkByKeys } from "./board";
import { turnByKeysAndStrokes } from "./deck";
import { keepDrafts } from "./drafts";
import { follow } from "./following";
import { sendOnce, startAtMistakes } from "./forms";
import { closeByItself } from "./menus";
import { drawNetwork } from "./network_map";
import { tellReadability } from "./readability";
import { Outbox } from "./outbox";
import { enterRoom } from "./room";
import { forgetAtSignOut } from "./room_letters";
import { sayItIsOnItsWay } from "./uploads";

const following = follow();
if (following) for (const form of document.querySelectorAll<HTMLFormElement>("form[data-stays]")) new Outbox(form, following);
for (const form of document.querySelectorAll<HTMLFormElement>("form[method=post]:not([data-room-send])")) sendOnce(form);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-draft]")) keepDrafts(form);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-upload]")) sayItIsOnItsWay(form);
for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.site-menu")) closeByItself(menu);
for (const network of document.querySelectorAll<HTMLElement>("[data-network]")) drawNetwork(network);
for (const told of document.querySelectorAll<HTMLElement>("[data-readability]")) tellReadability(told);
for (const deck of document.querySelectorAll<HTMLElement>("[data-deck]")) turnByKeysAndStrokes(deck);
for (const board of document.querySelectorAll<HTMLElement>("[data-board]")) {
  walkByKeys(board);
  if (following) sayWhatComes(board, document.querySelector("[data-arrived]"), following);
}
for (const room of document.querySelectorAll<HTMLElement>("[data-room]")) enterRoom(room, following);
forgetAtSignOut();
startAtMistakes();
