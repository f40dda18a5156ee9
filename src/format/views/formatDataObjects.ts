import type { ClrType } from "../../objects/types/ClrType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import type { View } from "./View.ts";
import { viewTable } from "./ViewTable.ts";
import { registered, ViewControl } from "./viewControl.ts";

/** One view as Get-FormatData shows it. */
export class FormatViewDefinition extends ClrObject {
  constructor(readonly view: View) {
    super();
  }

  get clrType(): ClrType {
    return registered<FormatViewDefinition>({
      name: "System.Management.Automation.FormatViewDefinition",
      base: "System.Object",
      properties: {
        "string Name {get;}": (self) => self.view.name,
        "System.Management.Automation.PSControl Control {get;}": (self) => new ViewControl(self.view),
      },
    });
  }
}

/** The views of one type. */
export class ExtendedTypeDefinition extends ClrObject {
  constructor(
    readonly typeNames: readonly string[],
    readonly views: readonly View[],
  ) {
    super();
  }

  get clrType(): ClrType {
    return registered<ExtendedTypeDefinition>({
      name: "System.Management.Automation.ExtendedTypeDefinition",
      base: "System.Object",
      properties: {
        "System.Collections.Generic.List[string] TypeNames {get;}": (self) =>
          ListObject.of("System.String", [...self.typeNames]),
        "string TypeName {get;}": (self) => self.typeNames[0],
        "System.Collections.Generic.List[System.Management.Automation.FormatViewDefinition] FormatViewDefinition {get;}":
          (self) =>
            ListObject.of(
              "System.Management.Automation.FormatViewDefinition",
              self.views.map((view) => new FormatViewDefinition(view)),
            ),
      },
      toText: (self) => self.typeNames[0],
    });
  }
}

/** The same for a PowerShell before 5.1, which knows less of what a view can say: one definition a type. */
export function oldFormatDataObjects(matches: (typeName: string) => boolean): ExtendedTypeDefinition[] {
  return formatDataObjects(matches).flatMap(({ typeNames, views }) => {
    const known = views.filter(isKnownBefore51);
    return known.length === 0 ? [] : typeNames.filter(matches).map((name) => new ExtendedTypeDefinition([name], known));
  });
}

/** Groups, formats of values, wrapped rows, rows by type and custom controls are not. */
function isKnownBefore51(view: View): boolean {
  if (view.groupBy) return false;
  switch (view.kind) {
    case "Table":
      return !view.wrap && !view.variants?.length && view.columns.every(({ format }) => !format);
    case "List":
      return !view.variants?.length && view.items.every(({ format }) => !format);
    case "Wide":
      return !view.format;
    case "Custom":
      return false;
  }
}

/**
 * The types that have views, with them; those whose name the filter takes. Types whose first view is one for all of them
 * are one definition.
 */
export function formatDataObjects(matches: (typeName: string) => boolean): ExtendedTypeDefinition[] {
  const found = new Map<string, ExtendedTypeDefinition>();
  for (const typeName of [...viewTable().typeNames()].filter(matches).sort((left, right) => (left < right ? -1 : 1)))
    for (const view of viewTable().viewsOf(typeName)) {
      const key = view.types.join("\n").toLowerCase();
      const known = found.get(key);
      if (!known) found.set(key, new ExtendedTypeDefinition(view.types, [view]));
      else if (!known.views.some((one) => one.name === view.name && one.kind === view.kind))
        found.set(key, new ExtendedTypeDefinition(view.types, [...known.views, view]));
    }
  return [...found.values()];
}
