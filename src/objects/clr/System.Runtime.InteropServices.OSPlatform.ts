import { ClrObject } from "../model/ClrObject.ts";
import type { ClrType } from "../model/ClrType.ts";
import { lazyType } from "../model/lazyType.ts";
import { clrError } from "../model/PSError.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { checkNotNull } from "./argumentChecks.ts";

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

export default defineType<OSPlatform>({
  name,
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
    "string ToString()": (self) => self.name,
    [`bool Equals(${name} other)`]: (self, other: OSPlatform) => self.equalityKey === other.equalityKey,
    "bool Equals(System.Object obj)": (self, other: unknown) =>
      other instanceof OSPlatform && self.equalityKey === other.equalityKey,
  },
  toText: (self) => self.name,
});
