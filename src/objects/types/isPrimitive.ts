import type { ClrType } from "./ClrType.ts";

const primitives = new Set(
  "Boolean Byte SByte Int16 UInt16 Int32 UInt32 Int64 UInt64 Char Double Single IntPtr UIntPtr"
    .split(" ")
    .map((name) => `System.${name}`),
);

/** The types that the runtime itself knows; reflection writes them without their namespace. */
export function isPrimitive({ name }: ClrType): boolean {
  return primitives.has(name);
}
