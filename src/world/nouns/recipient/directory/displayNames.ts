import type { Given } from "../../../values/given.ts";
import type { Json } from "../../../values/Json.ts";
import type { World } from "../../../World.ts";
import type { ParameterRule, PropertyRule, Values } from "../../defineNoun.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { recipientRow } from "../../rows/recipientRow.ts";
import { primaryAddress } from "../address/proxyAddresses.ts";

/** Rules for properties of references that Get- shows a second time, with addresses and names, when a switch asks for it. */
export interface DisplayNames {
  readonly properties: Readonly<Record<string, PropertyRule>>;
  readonly parameters: Readonly<Record<string, ParameterRule>>;
  readonly asked: (row: NounRow, given: Given, world: World) => Values;
}

/**
 * `IncludeManagedByWithDisplayNames` fills ManagedByWithDisplayNames, which is empty without it; the cloud's alone. The form of
 * an entry is inferred: `ann@contoso.com (Ann)`.
 */
export function displayNames(
  references: readonly string[],
  read: (row: NounRow, reference: string, world: World) => Json | undefined = ({ values }, reference) =>
    values[reference],
): DisplayNames {
  // `Manager` is one, and has one name.
  const shown = references.map((name) => [name, `${name}WithDisplayName${name === "Manager" ? "" : "s"}`] as const);
  return {
    properties: Object.fromEntries(
      shown.map(([, name]) => [
        name,
        { kind: "MultiValuedProperty<String>", default: [], products: "O", filterable: false } as const,
      ]),
    ),
    parameters: Object.fromEntries(shown.map(([, name]) => [`Include${name}`, { selects: () => true } as const])),
    asked: (row, given, world) =>
      Object.fromEntries(
        shown
          .filter(([, name]) => given.has(`Include${name}`))
          .map(([reference, name]) => [name, namesOf(read(row, reference, world), world)]),
      ),
  };
}

/** Objects by their GUIDs, as address and display name. */
export function namesOf(value: Json | undefined, world: World): readonly string[] {
  const guids = Array.isArray(value) ? value : [value];
  return guids.flatMap((guid) => {
    const row = typeof guid === "string" ? recipientRow(world, guid) : undefined;
    return row ? [nameWithAddress(row)] : [];
  });
}

function nameWithAddress(row: NounRow): string {
  const name = String(row.values.DisplayName ?? row.name);
  const address = primaryAddress(row);
  return address === null ? name : `${address} (${name})`;
}
