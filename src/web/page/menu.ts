/** A menu that opens from a button: it closes when something of it was chosen, with Escape, and when the person goes elsewhere. */
export function showMenu(menu: HTMLDetailsElement): void {
  const close = (): void => {
    menu.open = false;
  };
  menu.querySelector(".items")?.addEventListener("click", close);
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    close();
    menu.querySelector("summary")?.focus();
  });
  const closeElsewhere = ({ target }: Event): void => {
    if (target instanceof Node && !menu.contains(target)) close();
  };
  document.addEventListener("pointerdown", closeElsewhere);
  document.addEventListener("focusin", closeElsewhere);
}
