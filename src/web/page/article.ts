import { element } from "./element.ts";

/**
 * Gives the scripts of the article their buttons: one types the script at the prompt, the other opens it in the editor.
 * What is not marked as PowerShell is an example to read.
 */
export function showArticle(run: (text: string) => void, edit: (name: string, text: string) => void): void {
  scrollByKeyboard(document.querySelectorAll("#panel-article pre, #panel-article table"));
  let number = 0;
  for (const code of document.querySelectorAll<HTMLElement>("#panel-article pre > code.language-powershell")) {
    number++;
    const name = `article${number}.ps1`;
    const text = (code.textContent ?? "").replace(/\s+$/, "");
    const buttons = element(
      "div",
      { class: "code-buttons" },
      element(
        "button",
        { type: "button", click: () => run(text), "aria-label": `Run here: script ${number}` },
        "Run here",
      ),
      element(
        "button",
        { type: "button", click: () => edit(name, text), "aria-label": `Edit: script ${number}` },
        "Edit",
      ),
    );
    code.parentElement?.before(buttons);
  }
}

/** What is too wide on the screen is scrolled, with the keyboard as well: as long as it is, it can be reached with Tab. */
function scrollByKeyboard(blocks: Iterable<HTMLElement>): void {
  const observer = new ResizeObserver((entries) => {
    if (matchMedia("print").matches) return;
    for (const { target } of entries)
      if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
  });
  for (const block of blocks) observer.observe(block);
}
