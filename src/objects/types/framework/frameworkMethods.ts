import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import type { ClrType } from "../ClrType.ts";
import { typeByNameOrNull } from "../typeRegistry.ts";

type MethodRow = readonly [type: string, name: string, definition: string];

/** Methods that types have in one .NET alone, by type: the name, and what Get-Member says of them. */
const methods: PerEdition<readonly MethodRow[]> = {
  Desktop: [
    ["System.MarshalByRefObject", "CreateObjRef", "System.Runtime.Remoting.ObjRef CreateObjRef(type requestedType)"],
    ...securityMethods("System.IO.FileInfo", "FileSecurity", "fileSecurity"),
    ...securityMethods("System.IO.DirectoryInfo", "DirectorySecurity", "directorySecurity"),
  ],
  Core: [],
};

function securityMethods(type: string, kind: string, argument: string) {
  const space = "System.Security.AccessControl";
  const get = `${space}.${kind} GetAccessControl(`;
  return [
    [type, "GetAccessControl", `${get}), ${get}${space}.AccessControlSections includeSections)`],
    [type, "SetAccessControl", `void SetAccessControl(${space}.${kind} ${argument})`],
  ] as const;
}

/** Those of a type and its bases in the running edition. None of them is modelled. */
export function frameworkMethods(type: ClrType): { readonly name: string; readonly definition: string }[] {
  return methods[edition()]
    .filter(([owner]) => {
      const declaring = typeByNameOrNull(owner);
      return declaring !== null && type.isAssignableTo(declaring);
    })
    .map(([, name, definition]) => ({ name, definition }));
}
