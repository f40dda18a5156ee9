import type { ClrType } from "./ClrType.ts";
import { typeByName } from "./typeRegistry.ts";

/** A type that is looked up when first asked for, so that naming it costs nothing at start-up. */
export function lazyType(fullName: string): () => ClrType {
  let found: ClrType | undefined;
  return () => {
    found ??= typeByName(fullName);
    return found;
  };
}
