import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import type { ClrType } from "../ClrType.ts";
import { typeByNameOrNull } from "../typeRegistry.ts";

/** Of a static method the definition begins with that word. */
type MethodRow = readonly [type: string, name: string, definition: string];

const space = "System.Security.AccessControl";

/** Methods that types have in one .NET alone, by type: the name, and what Get-Member says of them. */
const methods: PerEdition<readonly MethodRow[]> = {
  Desktop: [
    ["System.MarshalByRefObject", "CreateObjRef", "System.Runtime.Remoting.ObjRef CreateObjRef(type requestedType)"],
    ...securityMethods("System.IO.FileInfo", "FileSecurity", "fileSecurity"),
    ...securityMethods("System.IO.DirectoryInfo", "DirectorySecurity", "directorySecurity"),
    ...pathSecurityMethods("System.IO.File", "FileSecurity", "fileSecurity"),
    ...pathSecurityMethods("System.IO.Directory", "DirectorySecurity", "directorySecurity"),
    ...handleSecurityMethods("System.IO.FileStream", "FileSecurity", "fileSecurity"),
    ...handleSecurityMethods("System.Threading.Mutex", "MutexSecurity", "mutexSecurity"),
    ...handleSecurityMethods("System.Threading.Semaphore", "SemaphoreSecurity", "semaphoreSecurity"),
    ...handleSecurityMethods("System.Threading.EventWaitHandle", "EventWaitHandleSecurity", "eventSecurity"),
    [
      "System.Security.Principal.WindowsIdentity",
      "Impersonate",
      "System.Security.Principal.WindowsImpersonationContext Impersonate()",
    ],
    [
      "System.Security.Cryptography.HMAC",
      "Create",
      "static System.Security.Cryptography.HMAC Create(), static System.Security.Cryptography.HMAC Create(string algorithmName)",
    ],
    [
      "System.Runtime.InteropServices.Marshal",
      "GetActiveObject",
      "static System.Object GetActiveObject(string progID)",
    ],
  ],
  Core: [],
};

function securityMethods(type: string, kind: string, argument: string) {
  const get = `${space}.${kind} GetAccessControl(`;
  return [
    [type, "GetAccessControl", `${get}), ${get}${space}.AccessControlSections includeSections)`],
    [type, "SetAccessControl", `void SetAccessControl(${space}.${kind} ${argument})`],
  ] as const;
}

function pathSecurityMethods(type: string, kind: string, argument: string) {
  const get = `static ${space}.${kind} GetAccessControl(string path`;
  return [
    [type, "GetAccessControl", `${get}), ${get}, ${space}.AccessControlSections includeSections)`],
    [type, "SetAccessControl", `static void SetAccessControl(string path, ${space}.${kind} ${argument})`],
  ] as const;
}

function handleSecurityMethods(type: string, kind: string, argument: string) {
  return [
    [type, "GetAccessControl", `${space}.${kind} GetAccessControl()`],
    [type, "SetAccessControl", `void SetAccessControl(${space}.${kind} ${argument})`],
  ] as const;
}

/** Those of a type and its bases in the running edition, static or of its objects. None of them is modelled. */
export function frameworkMethods(
  type: ClrType,
  isStatic = false,
): { readonly name: string; readonly definition: string }[] {
  return methods[edition()]
    .filter(([owner, , definition]) => {
      if (definition.startsWith("static ") !== isStatic) return false;
      const declaring = typeByNameOrNull(owner);
      return declaring !== null && type.isAssignableTo(declaring);
    })
    .map(([, name, definition]) => ({ name, definition }));
}
