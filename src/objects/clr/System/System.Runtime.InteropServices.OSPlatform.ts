import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

const name = "System.Runtime.InteropServices.OSPlatform";

/** An operating system by its name, whose case does not count. */
export class OSPlatform extends ClrObject {
  constructor(readonly name: string) {
    super();
  }

  get clrType(): ClrType {
    return platformType();
  }

  override get equalityKey(): string {
    return `OSPlatform:${this.name.toUpperCase()}`;
  }
}

const platformType = lazyType(name);
const known = ["Windows", "Linux", "OSX", "FreeBSD"];

export default defineClr<OSPlatform>({
  kind: "struct",
  staticProperties: Object.fromEntries(
    known.map((platform) => [`static ${name} ${platform} {get;}`, () => new OSPlatform(platform.toUpperCase())]),
  ),
  statics: {
    [`static ${name} Create(string osPlatform)`]: (platform: string | null) => {
      checkNotNull(platform, "osPlatform");
      if (platform === "") throw clrError("System.ArgumentException", "EmptyName", [], "osPlatform");
      return new OSPlatform(platform as string);
    },
  },
  methods: {
    [`bool Equals(${name} other)`]: (self, other: OSPlatform) => self.equalityKey === other.equalityKey,
    Equals: (self, other: unknown) => other instanceof OSPlatform && self.equalityKey === other.equalityKey,
  },
  toText: (self) => self.name,
});
