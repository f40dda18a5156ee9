import { element } from "./element.ts";
import type { KeyboardBox } from "./KeyboardBox.ts";
import { keySequence } from "./keySequence.ts";

/** What stands on a button, what it is called, and the key. */
const keys = [
  ["Tab", "Tab", "Tab"],
  ["Esc", "Esc", "Escape"],
  ["↑", "Up", "ArrowUp"],
  ["↓", "Down", "ArrowDown"],
  ["←", "Left", "ArrowLeft"],
  ["→", "Right", "ArrowRight"],
] as const;

/** Buttons for keys that the keyboards of phones lack; the text box keeps the focus, so that its keyboard stays. */
export function showTouchKeys(place: HTMLElement, keyboard: KeyboardBox): void {
  const button = (label: string, name: string, sequence: string): HTMLElement => {
    const made = element("button", { type: "button", "aria-label": name }, label);
    made.addEventListener("pointerdown", (event) => event.preventDefault());
    made.addEventListener("click", () => {
      keyboard.send(sequence);
      keyboard.box.focus({ preventScroll: true });
    });
    return made;
  };
  const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };
  place.append(
    ...keys.map(([label, name, key]) => button(label, name, keySequence({ ...none, key }) ?? "")),
    button("≡", "All candidates", "\u0000"),
    button("^C", "^C: stop", "\u0003"),
    button("^R", "^R: search the history", "\u0012"),
  );
}
