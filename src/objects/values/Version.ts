import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/** System.Version; a component that was not given is -1. */
export class Version extends ClrObject {
  constructor(
    readonly major: number,
    readonly minor: number,
    readonly build = -1,
    readonly revision = -1,
  ) {
    super();
  }

  /** As products and manifests write it: "3.1.0.0". */
  static of(text: string): Version {
    return new Version(...(text.split(".").map(Number) as [number, number, number?, number?]));
  }

  get clrType(): ClrType {
    return versionType();
  }

  /** The components that were given, two at least. */
  get components(): number[] {
    return [this.major, this.minor, this.build, this.revision].filter((component) => component >= 0);
  }

  get text(): string {
    return this.components.join(".");
  }

  override get equalityKey(): string {
    return `System.Version:${this.text}`;
  }
}

const versionType = lazyType("System.Version");
