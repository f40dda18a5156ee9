import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/** System.Management.Automation.SemanticVersion; labels that were not given are null. */
export class SemanticVersion extends ClrObject {
  constructor(
    readonly major: number,
    readonly minor: number,
    readonly patch: number,
    readonly preReleaseLabel: string | null = null,
    readonly buildLabel: string | null = null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return semanticVersionType();
  }

  get text(): string {
    const preRelease = this.preReleaseLabel ? `-${this.preReleaseLabel}` : "";
    const build = this.buildLabel ? `+${this.buildLabel}` : "";
    return `${this.major}.${this.minor}.${this.patch}${preRelease}${build}`;
  }

  override get equalityKey(): string {
    return `SemanticVersion:${this.major}.${this.minor}.${this.patch}-${this.preReleaseLabel ?? ""}`;
  }
}

const semanticVersionType = lazyType("System.Management.Automation.SemanticVersion");
