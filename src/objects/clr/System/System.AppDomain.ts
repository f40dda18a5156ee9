import { once } from "../../../base/once.ts";
import { product } from "../../host/product.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { typeByNameOrNull } from "../../types/typeRegistry.ts";
import { AssemblyObject } from "../../values/AssemblyObject.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** The one domain of the process. */
class AppDomain extends ClrObject {
  get clrType(): ClrType {
    return domainType();
  }
}

const domainType = lazyType("System.AppDomain");
const currentDomain = once(() => new AppDomain());

/** A type of each assembly that is there when a shell has started; those that scripts load themselves are not listed. */
const held: readonly string[] = [
  "System.Object",
  "System.Management.Automation.PSObject",
  "System.Uri",
  "System.Linq.Enumerable",
  "System.Xml.XmlDocument",
  "System.Data.DataTable",
  "System.Text.RegularExpressions.Regex",
  "System.Collections.Generic.SortedSet",
  "System.Diagnostics.Process",
  "System.Net.IPAddress",
  "System.Security.Cryptography.SHA256",
  "System.Xml.Linq.XElement",
  "System.Numerics.BigInteger",
  "System.Management.ManagementObject",
  "Microsoft.Management.Infrastructure.CimInstance",
  "System.DirectoryServices.DirectoryEntry",
];

function assemblies(): AssemblyObject[] {
  const found = new Map<string, AssemblyObject>();
  for (const name of held) {
    const type = typeByNameOrNull(name);
    const assembly = type && new AssemblyObject(type);
    if (assembly && !found.has(assembly.fullName)) found.set(assembly.fullName, assembly);
  }
  return [...found.values()];
}

export default defineClr<AppDomain>({
  properties: {
    BaseDirectory: () => `${product().home}\\`,
    FriendlyName: () => product().domainName,
    Id: () => 1,
    IsFullyTrusted: () => true,
    IsHomogenous: () => true,
  },
  methods: {
    GetAssemblies: assemblies,
    IsDefaultAppDomain: () => true,
    IsFinalizingForUnload: () => false,
  },
  staticProperties: { CurrentDomain: currentDomain },
});
