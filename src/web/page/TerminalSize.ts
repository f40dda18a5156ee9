/** How many characters fit into the screen of the shell, and whom to tell when that changes. */
export class TerminalSize {
  columns = 80;
  rows = 24;
  readonly #listeners: (() => void)[] = [];
  readonly #probe = document.createElement("span");

  constructor(readonly screen: HTMLElement) {
    this.#probe.className = "probe";
    this.#probe.textContent = "0".repeat(20);
    this.#probe.setAttribute("aria-hidden", "true");
    screen.append(this.#probe);
    this.#measure();
    new ResizeObserver(() => this.#measure()).observe(screen);
  }

  on(_event: "resize", listener: () => void): void {
    this.#listeners.push(listener);
  }

  #measure(): void {
    const { width, height } = this.#probe.getBoundingClientRect();
    // While the screen is not shown it keeps the size that it had.
    if (width === 0 || this.screen.clientWidth === 0) return;
    const style = getComputedStyle(this.screen);
    const padding = (...sides: readonly string[]): number =>
      sides.reduce((all, side) => all + Number.parseFloat(style.getPropertyValue(`padding-${side}`)), 0);
    const { clientWidth, clientHeight } = this.screen;
    const columns = Math.max(20, Math.floor(((clientWidth - padding("left", "right")) / width) * 20));
    const rows = Math.max(5, Math.floor((clientHeight - padding("top", "bottom")) / height));
    if (columns === this.columns && rows === this.rows) return;
    this.columns = columns;
    this.rows = rows;
    for (const listener of this.#listeners) listener();
  }
}
