import { ClrObject } from "../../objects/model/ClrObject.ts";
import type { ClrType } from "../../objects/model/ClrType.ts";
import { ListObject } from "../../objects/model/ListObject.ts";
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
