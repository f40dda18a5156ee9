import { enumerate } from "../../objects/ops/enumerate.ts";
import { walkItems } from "../../objects/ops/walkItems.ts";
import type { Sink } from "./Streams.ts";

/** Writes a value as a statement does: the items of what PowerShell enumerates, nothing for AutomationNull among them. */
export function writeEnumerated(value: unknown, out: Sink): void {
  if (typeof value !== "object" || value === null) {
    if (value !== undefined) out(value);
    return;
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (value[index] !== undefined) out(value[index]);
    return;
  }
  const items = enumerate(value);
  if (items === null) out(value);
  else for (const item of walkItems(value, items)) if (item !== undefined) out(item);
}
