import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { defineType } from "../../objects/types/TypeDefinition.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import type { VariablePath } from "../../syntax/ast/VariablePath.ts";
import { makeVariablePath } from "../../syntax/parser/expressions/variables.ts";

/** The path of a variable: [System.Management.Automation.VariablePath]. */
export class VariablePathObject extends ClrObject {
  constructor(readonly path: VariablePath) {
    super();
  }

  get clrType(): ClrType {
    return variablePath();
  }
}

const variablePath = lazyType("System.Management.Automation.VariablePath");

export const variablePathType = defineType<VariablePathObject>({
  name: "System.Management.Automation.VariablePath",
  toText: (self) => self.path.userPath,
  constructors: { "(string path)": (path: string) => new VariablePathObject(makeVariablePath(path)) },
  properties: {
    "string UserPath {get;}": (self) => self.path.userPath,
    "bool IsGlobal {get;}": (self) => self.path.isGlobal,
    "bool IsLocal {get;}": (self) => self.path.isLocal,
    "bool IsPrivate {get;}": (self) => self.path.isPrivate,
    "bool IsScript {get;}": (self) => self.path.isScript,
    "bool IsUnqualified {get;}": (self) => self.path.isUnqualified,
    "bool IsUnscopedVariable {get;}": (self) => self.path.isUnscopedVariable,
    "bool IsVariable {get;}": (self) => self.path.isVariable,
    "bool IsDriveQualified {get;}": (self) => self.path.isDriveQualified,
    "string DriveName {get;}": (self) => self.path.driveName,
  },
});
