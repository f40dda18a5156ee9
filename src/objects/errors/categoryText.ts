import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../host/edition.ts";
import { cultureText } from "../text/cultureText.ts";
import { ellipsis } from "../text/ellipsis.ts";
import { ClrType } from "../types/ClrType.ts";
import { typeOf } from "../types/typeOf.ts";
import { PSCustomObject, unwrap } from "../values/PSObject.ts";
import type { ErrorRecord } from "./ErrorRecord.ts";

/** CategoryInfo of an error as text: "ObjectNotFound: (C:\none:String) [Get-Item], ItemNotFoundException". */
export function categoryText(record: ErrorRecord): string {
  const name = shortened(categoryTargetName(record));
  const category = record.category === "DeadlockDetected" ? "Deadlock detected" : record.category;
  return `${category}: (${name}:${shortened(categoryTargetType(record))}) [${record.activity}], ${record.reason === null ? categoryReason(record) : shortened(record.reason)}`;
}

export function categoryReason(record: ErrorRecord): string {
  return record.reason ?? record.exception.type.shortName;
}

export function categoryTargetName(record: ErrorRecord): string {
  if (record.targetName !== null) return record.targetName;
  const target = unwrap(record.targetObject);
  if (target === null || target === undefined) return "";
  if (target instanceof ClrType) return target.name;
  return cultureText(target);
}

export function categoryTargetType(record: ErrorRecord): string {
  if (record.targetTypeName !== null) return record.targetTypeName;
  const target = unwrap(record.targetObject);
  if (target === null || target === undefined) return "";
  return target instanceof PSCustomObject ? "PSObject" : typeOf(target).shortName;
}

/** Texts longer than 40 characters lose their middle. */
function shortened(text: string): string {
  if (text.length <= 40) return text;
  const half = halves[edition()];
  return text.slice(0, half) + ellipsis() + text.slice(-half);
}

/** How much of each end is left. */
const halves: PerEdition<number> = { Desktop: 15, Core: 19 };
