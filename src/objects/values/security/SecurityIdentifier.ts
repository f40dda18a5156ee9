import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

const largestPart = 0xffff_ffff;
const mostParts = 15;

/** The number of an account, a group or a well-known principal: `S-1-5-21-…-1103`. */
export class SecurityIdentifier extends ClrObject {
  constructor(
    readonly authority: bigint,
    readonly parts: readonly number[],
  ) {
    super();
  }

  /** The identifier that a text is; null for none. */
  static read(text: string): SecurityIdentifier | null {
    const [, authority, ...parts] = /^S-1-\d+(?:-\d+)*$/i.test(text) ? text.slice(2).split("-") : [];
    const numbers = parts.map(Number);
    if (authority === undefined || numbers.length > mostParts || numbers.some((part) => part > largestPart))
      return null;
    return new SecurityIdentifier(BigInt(authority), numbers);
  }

  get clrType(): ClrType {
    return securityIdentifierType();
  }

  override get equalityKey(): string {
    return `System.Security.Principal.SecurityIdentifier:${this.text}`;
  }

  get text(): string {
    return ["S-1", this.authority, ...this.parts].join("-");
  }

  /** Whether it is an account's of a domain or a computer. */
  get isAccount(): boolean {
    return this.authority === 5n && this.parts[0] === 21 && this.parts.length >= 4;
  }

  /** The domain's part; null where it has none. */
  get domain(): SecurityIdentifier | null {
    return this.isAccount ? new SecurityIdentifier(this.authority, this.parts.slice(0, 4)) : null;
  }

  /** Head of 8 bytes, 4 for each part. */
  get length(): number {
    return 8 + 4 * this.parts.length;
  }
}

const securityIdentifierType = lazyType("System.Security.Principal.SecurityIdentifier");
