import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { hashCode } from "../System/hashCode.ts";
import type { ModuleSpecification } from "./Microsoft.PowerShell.Commands.ModuleSpecification.ts";

/** Two wishes for a module are the same where all that they say is. */
class ModuleSpecificationComparer extends ClrObject {
  get clrType(): ClrType {
    return comparerType();
  }
}

const comparerType = lazyType("Microsoft.PowerShell.Commands.ModuleSpecificationComparer");

function key(one: ModuleSpecification): string {
  const name = one.name.toLowerCase();
  return JSON.stringify([name, one.guid?.toLowerCase(), one.version, one.maximumVersion, one.requiredVersion]);
}

const specification = "Microsoft.PowerShell.Commands.ModuleSpecification";

export default defineClr<ModuleSpecificationComparer>({
  base: "System.Object",
  interfaces: [`System.Collections.Generic.IEqualityComparer[${specification}]`],
  kind: "class",
  constructors: { "()": () => new ModuleSpecificationComparer() },
  methods: {
    [`bool Equals(${specification} x, ${specification} y)`]: (
      _self,
      left: ModuleSpecification | null,
      right: ModuleSpecification | null,
    ) => (left === null || right === null ? left === right : key(left) === key(right)),
    [`int GetHashCode(${specification} obj)`]: (_self, one: ModuleSpecification | null) =>
      one === null ? 0 : hashCode(key(one)),
  },
});
