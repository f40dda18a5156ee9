import { byId } from "./element.ts";

const key = "cmdlab theme";

/** Light and dark as the system has it, until the person chooses. */
export function startTheme(): void {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const chosen = (): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const show = (theme: string): void => {
    root.dataset.theme = theme;
    byId("theme").setAttribute("aria-pressed", String(theme === "dark"));
  };
  const current = (): string => chosen() ?? (dark.matches ? "dark" : "light");
  show(current());
  dark.addEventListener("change", () => show(current()));
  byId("theme").addEventListener("click", () => {
    const next = root.dataset.theme === "dark" ? "light" : "dark";
    show(next);
    try {
      localStorage.setItem(key, next);
    } catch {
      // It holds until the page is closed.
    }
  });
}
