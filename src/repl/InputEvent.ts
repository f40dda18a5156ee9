/** A key as PSReadLine names it: `Ctrl+Shift+LeftArrow`, `Alt+.`, `a`; `text` is what it types, "" where it types nothing. */
export interface KeyPress {
  readonly kind: "key";
  readonly chord: string;
  readonly text: string;
  /** Whether more of the same burst follows, which a person's fingers do not do; of a tab, whether a text does. */
  readonly isFollowed: boolean;
  /** Whether other keys came with it. */
  readonly isInBurst: boolean;
}

/** What a person does at the keyboard: a key, or text that was pasted between the terminal's marks. */
export type InputEvent = KeyPress | { readonly kind: "paste"; readonly text: string };
