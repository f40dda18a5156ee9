import { byId } from "./element.ts";

/** From this width on the article has a column of its own and is no tab. */
const wide = matchMedia("(min-width: 900px)");

/** The tabs of the page: the article among them where there is no room for two columns. */
export function startTabs(): void {
  const tabs = tabElements();
  for (const tab of tabs) {
    tab.addEventListener("click", () => showTab(nameOf(tab)));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const seen = tabElements().filter((each) => each.offsetParent !== null);
      const next = seen[(seen.indexOf(tab) + step + seen.length) % seen.length];
      showTab(nameOf(next));
      next.focus();
    });
  }
  // Who turns or zooms the screen goes on with what they saw, unless that is no tab any more.
  wide.addEventListener("change", () => {
    if (wide.matches && byId("tab-article").getAttribute("aria-selected") === "true") showTab("shell");
  });
  showTab(wide.matches ? "shell" : "article");
}

export function showTab(name: string): void {
  for (const tab of tabElements()) {
    const isShown = nameOf(tab) === name;
    tab.setAttribute("aria-selected", String(isShown));
    tab.tabIndex = isShown ? 0 : -1;
    const panel = byId(`panel-${nameOf(tab)}`);
    panel.classList.toggle("shown", isShown);
  }
}

function tabElements(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[role=tab]")];
}

function nameOf(tab: HTMLElement): string {
  return tab.id.replace("tab-", "");
}
