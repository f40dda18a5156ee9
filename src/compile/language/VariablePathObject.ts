import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
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

export const variablePathType = defineClr<VariablePathObject>("System.Management.Automation.VariablePath", {
  toText: (self) => self.path.userPath,
  constructors: { "(string)": (path: string) => new VariablePathObject(makeVariablePath(path)) },
  properties: {
    UserPath: (self) => self.path.userPath,
    IsGlobal: (self) => self.path.isGlobal,
    IsLocal: (self) => self.path.isLocal,
    IsPrivate: (self) => self.path.isPrivate,
    IsScript: (self) => self.path.isScript,
    IsUnqualified: (self) => self.path.isUnqualified,
    IsUnscopedVariable: (self) => self.path.isUnscopedVariable,
    IsVariable: (self) => self.path.isVariable,
    IsDriveQualified: (self) => self.path.isDriveQualified,
    DriveName: (self) => self.path.driveName,
  },
});
