import type { OrganizationChange } from "../../command/OrganizationHistory.ts";
import { valueText } from "../should/valueText.ts";

const mostTexts = 40;

/** A line a change, as far as people read: `Mailbox 'ann': CustomAttribute1 '' -> 'x'`. */
export function changeTexts(changes: readonly OrganizationChange[]): string[] {
  const shown = changes.slice(0, mostTexts).map(changeText);
  const more = changes.length - shown.length;
  return more > 0 ? [...shown, `and ${more} more`] : shown;
}

function changeText({ noun, identity, kind, property, before, after }: OrganizationChange): string {
  const what = `${noun} '${identity}'`;
  if (kind !== "Changed") return `${what}: ${kind.toLowerCase()}`;
  return `${what}: ${property} ${plainText(before)} -> ${plainText(after)}`;
}

function plainText(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : valueText(value);
}
