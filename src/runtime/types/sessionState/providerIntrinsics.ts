import { ClrException, PSError } from "../../../objects/errors/PSError.ts";
import { defineClr, type InstanceMethod } from "../../../objects/types/defineClr.ts";
import { psObjectCollection } from "../../../objects/values/collections/psObjectCollection.ts";
import type { EnumValue } from "../../../objects/values/EnumValue.ts";
import { unwrap } from "../../../objects/values/PSObject.ts";
import { runningEngine } from "../../runningEngine.ts";
import type { IntrinsicsView } from "../../values/IntrinsicsView.ts";
import { SessionStateView } from "../../values/SessionStateView.ts";

const space = "System.Management.Automation";

/** What the cmdlet for the same thing gives, whatever else has its name, called from where the intrinsics belong; what it complains of is thrown. */
function callCmdlet(self: IntrinsicsView, name: string, values: Readonly<Record<string, unknown>>): unknown[] {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const named = new Map<string, unknown>([...given, ["ErrorAction", "Stop"]]);
  try {
    const engine = runningEngine();
    return new SessionStateView(engine, self.scope).callCommand(engine.cmdlets.find(name) ?? name, [], named);
  } catch (error) {
    const isComplaint = error instanceof PSError && error.record.errorId !== "NotModelled";
    throw isComplaint ? new ClrException(error.record.exception) : error;
  }
}

const pathParameter = (path: unknown, isLiteral = false) => ({ [isLiteral ? "LiteralPath" : "Path"]: path });

/** One cmdlet in the two forms that most members have: for one path, and for several with -Force and -LiteralPath. */
function forPaths(
  member: string,
  types: readonly string[],
  call: (self: IntrinsicsView, path: unknown, args: readonly unknown[], force: boolean, literal: boolean) => unknown,
): Record<string, InstanceMethod<IntrinsicsView>> {
  const plain = ["string", ...types].join(",");
  const several = ["string[]", ...types, "bool", "bool"].join(",");
  return {
    [`${member}(${plain})`]: (self: IntrinsicsView, path: unknown, ...args: unknown[]) =>
      call(self, path, args, false, false),
    [`${member}(${several})`]: (self: IntrinsicsView, path: unknown, ...args: unknown[]) =>
      call(self, path, args.slice(0, -2), args.at(-2) === true, args.at(-1) === true),
  } as Record<string, InstanceMethod<IntrinsicsView>>;
}

const collected = (values: unknown[]) => psObjectCollection(values);

/** $ExecutionContext.InvokeProvider, and what hangs on it: the cmdlets for items, for code that calls them as methods. */
export const providerIntrinsics = [
  defineClr<IntrinsicsView>(`${space}.ProviderIntrinsics`, {
    properties: {
      Item: (self) => self.part("ItemCmdletProviderIntrinsics"),
      ChildItem: (self) => self.part("ChildItemCmdletProviderIntrinsics"),
    },
  }),
  defineClr<IntrinsicsView>(`${space}.ItemCmdletProviderIntrinsics`, {
    methods: {
      ...forPaths("Get", [], (self, path, _, force, literal) =>
        collected(callCmdlet(self, "Get-Item", { ...pathParameter(path, literal), Force: force })),
      ),
      ...forPaths("Set", ["System.Object"], (self, path, [value], force, literal) =>
        collected(
          callCmdlet(self, "Set-Item", { ...pathParameter(path, literal), Value: value, Force: force, PassThru: true }),
        ),
      ),
      ...forPaths("Clear", [], (self, path, _, force, literal) => {
        callCmdlet(self, "Clear-Item", { ...pathParameter(path, literal), Force: force });
        return collected(callCmdlet(self, "Get-Item", { ...pathParameter(path, literal), Force: force }));
      }),
      ...forPaths("Remove", ["bool"], (self, path, [recurse], force, literal) => {
        callCmdlet(self, "Remove-Item", { ...pathParameter(path, literal), Recurse: recurse, Force: force });
      }),
      "Copy(string,string,bool,System.Management.Automation.CopyContainers)": (
        self,
        path: string,
        destination: string,
        recurse: boolean,
        containers: EnumValue,
      ) =>
        collected(
          callCmdlet(self, "Copy-Item", {
            Path: path,
            Destination: destination,
            Recurse: recurse,
            Container: containers.value === 0n,
            PassThru: true,
          }),
        ),
      ...forPaths("Move", ["string"], (self, path, [destination], force, literal) =>
        collected(
          callCmdlet(self, "Move-Item", {
            ...pathParameter(path, literal),
            Destination: destination,
            Force: force,
            PassThru: true,
          }),
        ),
      ),
      "Rename(string,string)": (self, path: string, name: string) =>
        collected(callCmdlet(self, "Rename-Item", { Path: path, NewName: name, PassThru: true })),
      "Rename(string,string,bool)": (self, path: string, name: string, force: boolean) =>
        collected(callCmdlet(self, "Rename-Item", { Path: path, NewName: name, Force: force, PassThru: true })),
      "New(string,string,string,System.Object)": newItem,
      "New(string[],string,string,System.Object,bool)": newItem,
      "Exists(string)": (self, path: string) => isThere(self, path, false),
      "Exists(string,bool,bool)": (self, path: string, _force: boolean, literal: boolean) =>
        isThere(self, path, literal),
      IsContainer: (self, path: string) =>
        callCmdlet(self, "Test-Path", { LiteralPath: path, PathType: "Container" }).some(isTrue),
    },
  }),
  defineClr<IntrinsicsView>(`${space}.ChildItemCmdletProviderIntrinsics`, {
    methods: {
      "Get(string,bool)": (self, path: string, recurse: boolean) =>
        collected(callCmdlet(self, "Get-ChildItem", { Path: path, Recurse: recurse })),
      "HasChild(string)": (self, path: string) =>
        callCmdlet(self, "Get-ChildItem", { Path: path, Force: true }).length > 0,
    },
  }),
];

const isTrue = (value: unknown): boolean => unwrap(value) === true;

function isThere(self: IntrinsicsView, path: string, literal: boolean): boolean {
  return callCmdlet(self, "Test-Path", pathParameter(path, literal)).some(isTrue);
}

function newItem(self: IntrinsicsView, path: unknown, name: string, type: string, content: unknown, force = false) {
  const values = { Path: path, Name: name || undefined, ItemType: type || undefined, Value: content ?? undefined };
  return collected(callCmdlet(self, "New-Item", { ...values, Force: force }));
}
