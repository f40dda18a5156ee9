import type { UriParts } from "../text/parseUri.ts";
import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/** System.Uri: its text and, for an absolute one, the parts. */
export class UriObject extends ClrObject {
  constructor(
    readonly original: string,
    /** Null for a relative URI. */
    readonly parts: UriParts | null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return uriType();
  }

  override get equalityKey(): string {
    const { parts } = this;
    if (!parts) return `System.Uri:${this.original}`;
    return `System.Uri:${parts.scheme}://${parts.authority}${parts.path}${parts.query}`;
  }
}

const uriType = lazyType("System.Uri");
