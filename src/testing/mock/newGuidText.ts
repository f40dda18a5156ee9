import { ambient } from "../../objects/host/ambient.ts";

/** A new GUID of the session, as text. */
export function newGuidText(): string {
  return ambient().newGuid();
}
