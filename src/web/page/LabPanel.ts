import { counted } from "../../base/text/counted.ts";
import { workMinutes } from "../../labs/run/workMinutes.ts";
import type { LabRequest, LabState, LabTaskState } from "../LabState.ts";
import { byId, element } from "./element.ts";

/** How often a lab looks whether a hint opens by itself, in milliseconds. */
const tickInterval = 1_000;

/** Shows how far a learner is: a box for each task in the article, the score above it, and the certificate at the end. */
export class LabPanel {
  #state: LabState | null = null;
  #wasFinished: boolean | null = null;
  /** What each box shows, by its task. */
  readonly #shown = new Map<string, string>();

  /** `learner`: the name of the person, where somebody else knows it. */
  constructor(
    readonly ask: (request: LabRequest) => void,
    readonly learner: () => string | null,
  ) {
    byId("lab").hidden = false;
    byId("lab-reset").addEventListener("click", () => {
      if (confirm("Back to the beginning of the lab? What you did is undone; hints that you took still count."))
        ask({ action: "reset", task: null });
    });
    byId("lab-certificate").addEventListener("click", () => this.#certificate());
    byId("certificate-print").addEventListener("click", () => print());
    byId("certificate-close").addEventListener("click", () => byId<HTMLDialogElement>("certificate").close());
    byId<HTMLInputElement>("certificate-name").addEventListener("input", (event) => {
      byId("certificate-shown").textContent = (event.target as HTMLInputElement).value;
    });
    setInterval(() => {
      if (!document.hidden) ask({ action: "tick", task: null });
    }, tickInterval);
    document.addEventListener("visibilitychange", () => {
      ask({ action: document.hidden ? "pause" : "continue", task: null });
    });
  }

  show(state: LabState): void {
    this.#state = state;
    const greens = state.tasks.filter((task) => task.state === "green").length;
    byId<HTMLProgressElement>("lab-progress").max = state.tasks.length;
    byId<HTMLProgressElement>("lab-progress").value = greens;
    tell(
      "lab-score",
      `${greens} of ${counted(state.tasks.length, "task")} · ${rounded(state.points)} of ${counted(state.of, "point")}`,
    );
    tell("lab-broken", state.broken.length > 0 ? `This must not be: ${state.broken.join("; ")}` : "");
    byId("lab-certificate").hidden = !state.isPassed;
    for (const task of state.tasks) this.#showTask(task);
    // Only where the learner sees it happen, not where it is told of a page that is opened again.
    if (this.#wasFinished === false && state.isFinished && state.isPassed) this.#certificate();
    this.#wasFinished = state.isFinished;
  }

  /** A box that is as it was stays untouched: what changes is read out, and the focus is kept. */
  #showTask(task: LabTaskState): void {
    const box = document.getElementById(`task-${task.id}`);
    const seen = JSON.stringify(task);
    if (!box || this.#shown.get(task.id) === seen) return;
    this.#shown.set(task.id, seen);
    const held = box.contains(document.activeElement) ? document.activeElement?.getAttribute("data-action") : undefined;
    this.#fillBox(box, task);
    if (held === undefined) return;
    const button = box.querySelector<HTMLElement>(`[data-action="${held}"]:enabled`);
    (button ?? box).focus();
  }

  #fillBox(box: HTMLElement, task: LabTaskState): void {
    const { id, state, points, earned, hints, hintsLeft, nextCost, solution, failed } = task;
    const isOpen = state === "open" || state === "red";
    const ask = (action: "test" | "hint" | "solution") => (): void => this.ask({ action, task: id });
    const price = nextCost > 0 ? ` (costs ${counted(rounded(nextCost * points), "point")})` : "";
    box.className = `task-box ${state}`;
    // Each box has buttons of the same names.
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", `Task: ${task.title}`);
    box.setAttribute("aria-live", "polite");
    box.tabIndex = -1;
    box.replaceChildren(
      element(
        "p",
        { class: "task-state" },
        element("span", { "aria-hidden": "true" }, { green: "●", red: "▲", open: "○", locked: "◌" }[state]),
        ` ${stateTexts[state]}`,
        element(
          "span",
          { class: "points" },
          `${state === "green" && earned !== points ? `${rounded(earned)} of ` : ""}${points} ${points === 1 ? "point" : "points"}`,
        ),
      ),
      ...failed.map((text) => element("p", { class: "failed" }, ...withCode(text))),
      ...hints.map((html, index) => hintBox(`Hint ${index + 1}: `, html)),
      ...(solution ?? []).map((code) => element("pre", { tabindex: "0" }, element("code", {}, code))),
      ...(isOpen
        ? [
            element(
              "div",
              { class: "buttons" },
              element("button", { type: "button", "data-action": "test", click: ask("test") }, "Check"),
              element(
                "button",
                { type: "button", "data-action": "hint", click: ask("hint"), disabled: hintsLeft === 0 },
                hintsLeft > 0 ? `Hint${price}` : hints.length > 0 ? "No more hints" : "No hints",
              ),
              element(
                "button",
                {
                  type: "button",
                  "data-action": "solution",
                  disabled: solution !== null,
                  click: () => {
                    if (confirm("The solution costs all points of the task. Show it?")) ask("solution")();
                  },
                },
                solution === null ? "Solution" : "Solution shown",
              ),
            ),
          ]
        : []),
    );
  }

  #certificate(): void {
    const state = this.#state;
    if (!state) return;
    byId("certificate-title").textContent = state.title;
    const minutes = counted(workMinutes(state.elapsed), "minute");
    byId("certificate-score").textContent =
      `${rounded(state.points)} of ${state.of} points (${Math.round(state.scaled * 100)} %), in ${minutes} of work`;
    const name = byId<HTMLInputElement>("certificate-name");
    name.value ||= this.learner() ?? "";
    byId("certificate-shown").textContent = name.value;
    byId("certificate-date").textContent = new Date().toISOString().slice(0, 10);
    byId<HTMLDialogElement>("certificate").showModal();
  }
}

const stateTexts = { green: "Done", red: "Not yet", open: "Open", locked: "Comes later" } as const;

/** A text that is read out as soon as it is another one; the same again is no news. */
function tell(id: string, text: string): void {
  const place = byId(id);
  if (place.textContent !== text) place.textContent = text;
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

/** A hint behind its name; code in it is scrolled by keyboard, too. */
function hintBox(name: string, html: string): HTMLElement {
  const box = element("div", { class: "hint" });
  box.innerHTML = html;
  for (const code of box.querySelectorAll("pre")) code.tabIndex = 0;
  const [first] = box.children;
  const head = element("strong", {}, name);
  if (first instanceof HTMLParagraphElement) first.prepend(head);
  else box.prepend(element("p", {}, head));
  return box;
}

/** A text in which what stands between backticks is code. */
function withCode(text: string): (Node | string)[] {
  return text.split("`").map((part, index) => (index % 2 === 1 ? element("code", {}, part) : part));
}
