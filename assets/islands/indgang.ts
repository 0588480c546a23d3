// All that runs in the browser. Every page works without it.
import { keepDrafts } from "./drafts";
import { sendOnce, startAtMistakes } from "./forms";
import { closeByItself } from "./menus";
import { drawNetwork } from "./network_map";
import { sayItIsOnItsWay } from "./uploads";

for (const form of document.querySelectorAll<HTMLFormElement>("form[method=post]")) sendOnce(form);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-draft]")) keepDrafts(form);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-upload]")) sayItIsOnItsWay(form);
for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.site-menu")) closeByItself(menu);
for (const network of document.querySelectorAll<HTMLElement>("[data-network]")) drawNetwork(network);
startAtMistakes();
