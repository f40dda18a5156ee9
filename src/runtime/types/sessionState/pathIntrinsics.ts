import { defineClr } from "../../../objects/types/defineClr.ts";
import { typeByName } from "../../../objects/types/typeRegistry.ts";
import { ListObject } from "../../../objects/values/collections/ListObject.ts";
import type { PSReference } from "../../../objects/values/PSReference.ts";
import { runningEngine } from "../../runningEngine.ts";
import { type SessionPaths, sessionPaths } from "../../scope/sessionPaths.ts";
import type { IntrinsicsView } from "../../values/IntrinsicsView.ts";

const paths = (): SessionPaths => sessionPaths(runningEngine());

export const pathIntrinsics = defineClr<IntrinsicsView>("System.Management.Automation.PathIntrinsics", {
  properties: {
    CurrentLocation: () => paths().location(),
    CurrentFileSystemLocation: () => paths().locationOf("FileSystem"),
  },
  methods: {
    CurrentProviderLocation: (_, name: string) => paths().locationOf(name),
    SetLocation: (_, path: string) => paths().setLocation(path),
    PushCurrentLocation: (_, name: string | null) => paths().push(name ?? ""),
    PopLocation: (_, name: string | null) => paths().pop(name ?? ""),
    LocationStack: (_, name: string | null) => paths().stack(name ?? ""),
    SetDefaultLocationStack: (_, name: string | null) => paths().setDefaultStack(name ?? ""),
    GetResolvedPSPathFromPSPath: (_, path: string) =>
      new ListObject(typeByName("System.Collections.ObjectModel.Collection[System.Management.Automation.PathInfo]"), [
        ...paths().resolved(path, false),
      ]),
    GetResolvedProviderPathFromPSPath: (_, path: string, provider: PSReference) =>
      resolvedPaths(paths(), path, provider),
    GetResolvedProviderPathFromProviderPath: (_, path: string, provider: string) =>
      textCollection(
        paths()
          .resolved(`${provider}::${path}`, false)
          .map(({ providerPath }) => providerPath),
      ),
    "GetUnresolvedProviderPathFromPSPath(string)": (_, path: string) => paths().unresolved(path).path,
    "GetUnresolvedProviderPathFromPSPath(string,System.Management.Automation.ProviderInfo,System.Management.Automation.PSDriveInfo)":
      (_, path: string, provider: PSReference, drive: PSReference) => {
        const found = paths().unresolved(path);
        provider.value = found.provider;
        drive.value = found.drive;
        return found.path;
      },
    IsProviderQualified: (_, path: string) => /^[\w.\\-]+::/.test(path),
    IsPSAbsolute: (_, path: string, drive: PSReference) => {
      const found = /^([^\\/:]+):/.exec(path);
      drive.value = found ? found[1] : null;
      return found !== null;
    },
    IsValid: (_, path: string) => paths().isValid(path),
    Combine: (_, parent: string, child: string) => paths().join(parent, child),
    ParseParent: (_, path: string) => paths().parent(path),
    ParseChildName: (_, path: string) => paths().leaf(path),
    NormalizeRelativePath: (_, path: string, basePath: string) => {
      const [full, base] = [paths().unresolved(path).path, paths().unresolved(basePath).path];
      return full.toLowerCase().startsWith(base.toLowerCase()) ? full.slice(base.length).replace(/^[\\/]+/, "") : full;
    },
  },
});

/** What a path finds, as its provider writes it; the provider goes into the reference. */
export function resolvedPaths(session: SessionPaths, path: string, provider: PSReference): ListObject {
  const found = session.resolved(path, false);
  provider.value = found[0]?.provider ?? session.unresolved(path).provider;
  return textCollection(found.map(({ providerPath }) => providerPath));
}

function textCollection(texts: readonly string[]): ListObject {
  return new ListObject(typeByName("System.Collections.ObjectModel.Collection[string]"), [...texts]);
}

const driveList = "System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo]";

export const driveManagementIntrinsics = defineClr<IntrinsicsView>(
  "System.Management.Automation.DriveManagementIntrinsics",
  {
    properties: {
      Current: () => paths().location().drive,
    },
    methods: {
      Get: (_, name: string) => paths().drive(name),
      GetAll: () => new ListObject(typeByName(driveList), [...paths().drives()]),
      GetAllForProvider: (_, name: string) => {
        const [provider] = paths().providers(name);
        const found = paths()
          .drives()
          .filter((drive) => drive.provider === provider);
        return new ListObject(typeByName(driveList), found);
      },
    },
  },
);

export const providerManagementIntrinsics = defineClr<IntrinsicsView>(
  "System.Management.Automation.CmdletProviderManagementIntrinsics",
  {
    methods: {
      Get: (_, name: string) => new ListObject(typeByName(providerList), [...paths().providers(name)]),
      GetAll: () => new ListObject(typeByName(providerList), [...paths().providers()]),
      GetOne: (_, name: string) => paths().providers(name)[0],
    },
  },
);

const providerList = "System.Collections.ObjectModel.Collection[System.Management.Automation.ProviderInfo]";
