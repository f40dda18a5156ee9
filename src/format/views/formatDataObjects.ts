import { ClrObject } from "../../objects/model/ClrObject.ts";
import type { ClrType } from "../../objects/model/ClrType.ts";
import { ListObject } from "../../objects/model/ListObject.ts";
import type { TypeDefinition } from "../../objects/model/TypeDefinition.ts";
import { registerType, typeByNameOrNull } from "../../objects/model/typeRegistry.ts";
import type { View } from "./View.ts";
import { viewTable } from "./ViewTable.ts";

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
        "string Control {get;}": (self) => controlName(self),
      },
      toText: (self) => `${self.view.name} , ${controlName(self)}`,
    });
  }
}

/** The views of one type. */
export class ExtendedTypeDefinition extends ClrObject {
  constructor(
    readonly typeName: string,
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
          ListObject.of("System.String", [self.typeName]),
        "System.Object[] FormatViewDefinition {get;}": (self) =>
          self.views.map((view) => new FormatViewDefinition(view)),
      },
      toText: (self) => self.typeName,
    });
  }
}

/** The types that have views, with them; those whose name the filter takes. */
export function formatDataObjects(matches: (typeName: string) => boolean): ExtendedTypeDefinition[] {
  return [...viewTable().typeNames()]
    .filter(matches)
    .sort((left, right) => (left < right ? -1 : 1))
    .map((typeName) => new ExtendedTypeDefinition(typeName, viewTable().viewsOf(typeName)));
}

function controlName({ view }: FormatViewDefinition): string {
  return `${view.kind}Control`;
}

function registered<Self>(definition: TypeDefinition<Self>): ClrType {
  return typeByNameOrNull(definition.name) ?? registerType(definition as TypeDefinition);
}
