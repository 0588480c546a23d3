// All that runs in the browser. Every page works without it.
import { keepDrafts } from "./drafts";
import { sendOnce, startAtMistakes } from "./forms";
import { closeByItself } from "./menus";
import { drawNetwork } from "./network_map";
import { tellReadability } from "./readability";

for (const form of document.querySelectorAll<HTMLFormElement>("form[method=post]")) sendOnce(form);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-draft]")) keepDrafts(form);
for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.site-menu")) closeByItself(menu);
for (const network of document.querySelectorAll<HTMLElement>("[data-network]")) drawNetwork(network);
for (const told of document.querySelectorAll<HTMLElement>("[data-readability]")) tellReadability(told);
startAtMistakes();
