import type { PerEdition } from "../../../diag/Edition.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { edition } from "../../host/edition.ts";
import { toText } from "../../ops/toText.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { TypedArray } from "../../values/collections/TypedArray.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";

const name = "System.Diagnostics.ProcessStartInfo";

function startInfo(fileName: string | null = "", commandArguments: string | null = ""): PropertyBag {
  return new PropertyBag(name, {
    FileName: fileName ?? "",
    Arguments: commandArguments ?? "",
    ArgumentList: new ListObject(typeByName("System.Collections.ObjectModel.Collection[string]"), []),
    CreateNoWindow: false,
    RedirectStandardInput: false,
    RedirectStandardOutput: false,
    RedirectStandardError: false,
    WorkingDirectory: "",
    ErrorDialog: false,
    UserName: "",
    Verb: "",
    WindowStyle: EnumValue.named(typeByName("System.Diagnostics.ProcessWindowStyle"), "Normal"),
    Domain: "",
    LoadUserProfile: false,
    UseCredentialsForNetworkingOnly: false,
    UseShellExecute: rules[edition()].usesShell,
    CreateNewProcessGroup: false,
  });
}

export default defineClr<PropertyBag>({
  holds: [
    "Arguments",
    "ArgumentList",
    "CreateNoWindow",
    "RedirectStandardInput",
    "RedirectStandardOutput",
    "RedirectStandardError",
    "StandardInputEncoding",
    "StandardErrorEncoding",
    "StandardOutputEncoding",
    "FileName",
    "WorkingDirectory",
    "ErrorDialog",
    "UserName",
    "Verb",
    "WindowStyle",
    "PasswordInClearText",
    "Domain",
    "LoadUserProfile",
    "UseCredentialsForNetworkingOnly",
    "UseShellExecute",
    "Password",
    "CreateNewProcessGroup",
  ],
  properties: { Verbs: (self) => new TypedArray(typeByName("System.String"), verbsOf(self)) },
  constructors: {
    "()": () => startInfo(),
    "(string)": (fileName: string | null) => startInfo(fileName),
    "(string,string)": startInfo,
  },
});

/** What Explorer offers for a file of that kind; elsewhere nothing is registered. */
const verbsByExtension: ReadonlyMap<string, string> = new Map([
  ["exe", "open runas runasuser"],
  ["bat", "edit open print runas runasuser"],
  ["cmd", "edit open print runas runasuser"],
  ["txt", "open print printto"],
]);

interface StartRules {
  readonly usesShell: boolean;
  /** What Explorer offers for files, by extension; null: it is not asked. */
  readonly verbs: ReadonlyMap<string, string> | null;
}

const rules: PerEdition<StartRules> = {
  Desktop: { usesShell: true, verbs: verbsByExtension },
  Core: { usesShell: false, verbs: null },
};

function verbsOf(self: PropertyBag): string[] {
  const { verbs } = rules[edition()];
  if (verbs === null) return [];
  const extension = /\.([^.\\/]*)$/.exec(toText(self.values.get("FileName") ?? ""))?.[1].toLowerCase();
  if (extension === undefined) return [];
  const found = verbs.get(extension);
  if (found === undefined) throw notModelled(`What Explorer offers for files with .${extension}`);
  return found.split(" ");
}
