import type { PerEdition } from "../../../diag/Edition.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { edition } from "../../host/edition.ts";
import { product } from "../../host/product.ts";
import { type SessionNumbers, sessionNumbers } from "../../host/sessionNumbers.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import { newLine } from "../../text/newLine.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { assembliesAtStart } from "../../types/knownAssemblies.ts";
import { lazyType } from "../../types/lazyType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { namedAssembly } from "../System.Reflection/System.Reflection.Assembly.ts";

/** .NET has one domain a process; .NET Framework makes more, which nothing here stands for. */
const noSecondDomain: PerEdition<() => unknown> = {
  Desktop: () => notModelled("A second application domain"),
  Core: () =>
    clrException("System.PlatformNotSupportedException", "Secondary AppDomains are not supported on this platform."),
};

/** The only application domain that a process has. */
class AppDomainObject extends ClrObject {
  readonly data = new Map<string, unknown>();

  get clrType(): ClrType {
    return domainType();
  }
}

const domainType = lazyType("System.AppDomain");
const domains = new WeakMap<SessionNumbers, AppDomainObject>();

function currentDomain(): AppDomainObject {
  const session = sessionNumbers.current;
  let found = domains.get(session);
  if (!found) {
    found = new AppDomainObject();
    domains.set(session, found);
  }
  return found;
}

function assemblies(): unknown {
  const all = assembliesAtStart[edition()].map(namedAssembly);
  return newArray(typeByName("System.Reflection.Assembly"), all);
}

export default defineClr<AppDomainObject>({
  staticProperties: { CurrentDomain: currentDomain },
  properties: {
    BaseDirectory: () => `${product().home}\\`,
    RelativeSearchPath: () => null,
    DynamicDirectory: () => null,
    FriendlyName: () => product().domainName,
    Id: () => 1,
    IsFullyTrusted: () => true,
    IsHomogenous: () => true,
    ShadowCopyFiles: () => false,
  },
  methods: {
    GetAssemblies: assemblies,
    GetData: (self, name: string | null) => {
      checkNotNull(name, "name");
      return self.data.get(name as string) ?? null;
    },
    SetData: (self, name: string | null, value: unknown) => {
      checkNotNull(name, "name");
      self.data.set(name as string, value);
    },
    IsDefaultAppDomain: () => true,
    IsFinalizingForUnload: () => false,
  },
  statics: {
    "CreateDomain(string)": () => {
      throw noSecondDomain[edition()]();
    },
  },
  toText: () => `Name:${product().domainName}${newLine()}There are no context policies.${newLine()}`,
});
