import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { ClrObject } from "../../values/ClrObject.ts";
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

function hash(text: string): number {
  let code = 0;
  for (let index = 0; index < text.length; index++) code = (Math.imul(code, 31) + text.charCodeAt(index)) | 0;
  return code;
}

const specification = "Microsoft.PowerShell.Commands.ModuleSpecification";

export default defineType<ModuleSpecificationComparer>({
  name: "Microsoft.PowerShell.Commands.ModuleSpecificationComparer",
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
      one === null ? 0 : hash(key(one)),
  },
});
