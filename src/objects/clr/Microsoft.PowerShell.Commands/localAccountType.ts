import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";

/** An account of the module LocalAccounts: it holds what is known of it, and a name alone makes one, too. */
export function localAccountType(name: string, base: string, ...holds: readonly string[]): ClrMembers<PropertyBag> {
  return defineClr<PropertyBag>({
    ...(base === "" ? {} : { base }),
    holds,
    constructors: {
      "()": () => new PropertyBag(name),
      "(string name)": (text: string) => new PropertyBag(name, { Name: text }),
    },
    toText: (self) => String(self.get("Name") ?? ""),
  });
}
