import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.Text.Rune: one character of Unicode, which is no half of a pair. */
export class Rune extends ClrObject {
  constructor(readonly value: number) {
    super();
  }

  get clrType(): ClrType {
    return runeType();
  }

  override get equalityKey(): string {
    return `Rune:${this.value}`;
  }

  get text(): string {
    return String.fromCodePoint(this.value);
  }
}

export function isRune(value: number): boolean {
  return value >= 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
}

/** A half of a pair without the other one stands as the replacement character. */
export function runesOf(text: string): Rune[] {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) as number;
    return new Rune(isRune(code) ? code : 0xfffd);
  });
}

const runeType = lazyType("System.Text.Rune");
