import { wordOf } from "./ScriptValue.ts";
import { defineKind } from "./ValueKind.ts";

/** What stands for all places of a workload. */
export const allPlaces = "All";

/**
 * A place that a policy of compliance holds for: a recipient, stored as its GUID, which shows its display name (observed), or
 * all of them. The names of members are those that scripts read; its type is inferred.
 */
export const bindingMetadataKind = defineKind<string>({
  name: "BindingMetadata",
  type: "Microsoft.Office.CompliancePolicy.PolicyConfiguration.BindingMetadata",
  form: "product",
  overRest: "itself",
  storedAs: "string",
  empty: "",
  parse: (value, place) => (isAll(wordOf(value)) ? allPlaces : place.reference(value)),
  text: (stored, place) => place.referenceTo(stored).displayName ?? stored,
  members: {
    "string Name {get;}": (stored, place) => place.referenceTo(stored).address ?? stored,
    "string DisplayName {get;}": (stored, place) => place.referenceTo(stored).displayName ?? stored,
    "string ImmutableIdentity {get;}": (stored) => stored,
  },
});

function isAll(word: string | null): boolean {
  return word?.toLowerCase() === allPlaces.toLowerCase();
}
