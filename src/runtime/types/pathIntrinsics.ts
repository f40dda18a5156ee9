import { defineType } from "../../objects/types/TypeDefinition.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import type { PSReference } from "../../objects/values/PSReference.ts";
import { runningEngine } from "../runningEngine.ts";
import { type SessionPaths, sessionPaths } from "../scope/sessionPaths.ts";
import type { IntrinsicsView } from "../values/IntrinsicsView.ts";

const paths = (): SessionPaths => sessionPaths(runningEngine());

export const pathIntrinsics = defineType<IntrinsicsView>({
  name: "System.Management.Automation.PathIntrinsics",
  base: "System.Object",
  interfaces: [],
  properties: {
    "System.Management.Automation.PathInfo CurrentLocation {get;}": () => paths().location(),
    "System.Management.Automation.PathInfo CurrentFileSystemLocation {get;}": () => paths().locationOf("FileSystem"),
  },
  methods: {
    "System.Management.Automation.PathInfo CurrentProviderLocation(string providerName)": (_, name: string) =>
      paths().locationOf(name),
    "System.Management.Automation.PathInfo SetLocation(string path)": (_, path: string) => paths().setLocation(path),
    "void PushCurrentLocation(string stackName)": (_, name: string | null) => paths().push(name ?? ""),
    "System.Management.Automation.PathInfo PopLocation(string stackName)": (_, name: string | null) =>
      paths().pop(name ?? ""),
    "System.Management.Automation.PathInfoStack LocationStack(string stackName)": (_, name: string | null) =>
      paths().stack(name ?? ""),
    "System.Management.Automation.PathInfoStack SetDefaultLocationStack(string stackName)": (_, name: string | null) =>
      paths().setDefaultStack(name ?? ""),
    "System.Collections.ObjectModel.Collection[System.Management.Automation.PathInfo] GetResolvedPSPathFromPSPath(string path)":
      (_, path: string) =>
        new ListObject(typeByName("System.Collections.ObjectModel.Collection[System.Management.Automation.PathInfo]"), [
          ...paths().resolved(path, false),
        ]),
    "System.Collections.ObjectModel.Collection[string] GetResolvedProviderPathFromPSPath(string path, [ref] System.Management.Automation.ProviderInfo provider)":
      (_, path: string, provider: PSReference) => {
        const found = paths().resolved(path, false);
        provider.value = found[0]?.provider ?? paths().unresolved(path).provider;
        return textCollection(found.map(({ providerPath }) => providerPath));
      },
    "System.Collections.ObjectModel.Collection[string] GetResolvedProviderPathFromProviderPath(string path, string providerId)":
      (_, path: string, provider: string) =>
        textCollection(
          paths()
            .resolved(`${provider}::${path}`, false)
            .map(({ providerPath }) => providerPath),
        ),
    "string GetUnresolvedProviderPathFromPSPath(string path)": (_, path: string) => paths().unresolved(path).path,
    "string GetUnresolvedProviderPathFromPSPath(string path, [ref] System.Management.Automation.ProviderInfo provider, [ref] System.Management.Automation.PSDriveInfo drive)":
      (_, path: string, provider: PSReference, drive: PSReference) => {
        const found = paths().unresolved(path);
        provider.value = found.provider;
        drive.value = found.drive;
        return found.path;
      },
    "bool IsProviderQualified(string path)": (_, path: string) => /^[\w.\\-]+::/.test(path),
    "bool IsPSAbsolute(string path, [ref] string driveName)": (_, path: string, drive: PSReference) => {
      const found = /^([^\\/:]+):/.exec(path);
      drive.value = found ? found[1] : null;
      return found !== null;
    },
    "bool IsValid(string path)": (_, path: string) => paths().isValid(path),
    "string Combine(string parent, string child)": (_, parent: string, child: string) => paths().join(parent, child),
    "string ParseParent(string path, string root)": (_, path: string) => paths().parent(path),
    "string ParseChildName(string path)": (_, path: string) => paths().leaf(path),
    "string NormalizeRelativePath(string path, string basePath)": (_, path: string, basePath: string) => {
      const [full, base] = [paths().unresolved(path).path, paths().unresolved(basePath).path];
      return full.toLowerCase().startsWith(base.toLowerCase()) ? full.slice(base.length).replace(/^[\\/]+/, "") : full;
    },
  },
});

function textCollection(texts: readonly string[]): ListObject {
  return new ListObject(typeByName("System.Collections.ObjectModel.Collection[string]"), [...texts]);
}

const driveList = "System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo]";

export const driveManagementIntrinsics = defineType<IntrinsicsView>({
  name: "System.Management.Automation.DriveManagementIntrinsics",
  base: "System.Object",
  interfaces: [],
  properties: {
    "System.Management.Automation.PSDriveInfo Current {get;}": () => paths().location().drive,
  },
  methods: {
    "System.Management.Automation.PSDriveInfo Get(string driveName)": (_, name: string) => paths().drive(name),
    [`${driveList} GetAll()`]: () => new ListObject(typeByName(driveList), [...paths().drives()]),
    [`${driveList} GetAllForProvider(string providerName)`]: (_, name: string) => {
      const [provider] = paths().providers(name);
      const found = paths()
        .drives()
        .filter((drive) => drive.provider === provider);
      return new ListObject(typeByName(driveList), found);
    },
  },
});

export const providerManagementIntrinsics = defineType<IntrinsicsView>({
  name: "System.Management.Automation.CmdletProviderManagementIntrinsics",
  base: "System.Object",
  interfaces: [],
  methods: {
    "System.Collections.ObjectModel.Collection[System.Management.Automation.ProviderInfo] Get(string name)": (
      _,
      name: string,
    ) => new ListObject(typeByName(providerList), [...paths().providers(name)]),
    "System.Collections.Generic.IEnumerable[System.Management.Automation.ProviderInfo] GetAll()": () =>
      new ListObject(typeByName(providerList), [...paths().providers()]),
    "System.Management.Automation.ProviderInfo GetOne(string name)": (_, name: string) => paths().providers(name)[0],
  },
});

const providerList = "System.Collections.ObjectModel.Collection[System.Management.Automation.ProviderInfo]";
