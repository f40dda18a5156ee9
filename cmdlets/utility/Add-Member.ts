import { nobodyAnswers } from "../../src/command/nobodyAnswers.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { psObjectTarget } from "../../src/command/psObjectTarget.ts";
import { isAdapted } from "../../src/objects/members/adapter.ts";
import {
  attachable,
  ensureExtendedMembers,
  extendedMembers,
  setOwnTypeNames,
} from "../../src/objects/members/extendedMembers.ts";
import { isIntrinsicName } from "../../src/objects/members/memberLookup.ts";
import type { PSMemberInfo } from "../../src/objects/members/PSMemberInfo.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { ClrType } from "../../src/objects/types/ClrType.ts";
import { membersBesideOwn } from "../../src/objects/types/typeData/objectMembers.ts";
import { typeTable } from "../../src/objects/types/typeData/TypeTable.ts";
import { typeNamesOf } from "../../src/objects/types/typeNames.ts";
import { typeOf } from "../../src/objects/types/typeOf.ts";
import { typeByNameOrNull } from "../../src/objects/types/typeRegistry.ts";
import { Dictionary } from "../../src/objects/values/collections/Dictionary.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { makeMember } from "./_shared/makeMember.ts";

export default defineCmdlet({
  name: "Add-Member",
  keepsWrappers: true,
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Gives an object further properties or methods.",
  description: "Members can be values, scripts or other names for existing members. They belong to this one object.",
  parameters: {
    InputObject: "psobject",
    MemberType: "System.Management.Automation.PSMemberTypes",
    Name: "string",
    Value: "object",
    SecondValue: "object",
    TypeName: "string",
    Force: "switch",
    PassThru: "switch",
    NotePropertyName: "string",
    NotePropertyValue: "object",
    NotePropertyMembers: "System.Collections.IDictionary",
  },
  examples: [
    { title: "A note property", transcript: "PS> $o = 'abc' | Add-Member Tag 5 -PassThru; $o.Tag\n5\n" },
    {
      title: "A computed property",
      transcript:
        "PS> $o = [pscustomobject]@{ A = 2 }; $o | Add-Member ScriptProperty Twice { $this.A * 2 }; $o.Twice\n4\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        const target = attachable(cmdlet.raw("InputObject"));
        if (values.TypeName !== undefined) addTypeName(cmdlet, target, values.TypeName);
        // Of several note properties each is tried; the object passes where the last could be added.
        let isAdded = true;
        for (const member of membersToAdd(cmdlet, values.MemberType, values.Name ?? ""))
          isAdded = member !== null && add(cmdlet, target, member, values.Force);
        if (values.PassThru && isAdded) cmdlet.write(target);
      },
    };
  },
});

function addTypeName(cmdlet: CmdletContext, target: object, name: string): void {
  if (name.trim() === "") {
    const message = "The TypeName parameter should not be null, empty, or contain only white spaces.";
    throw cmdlet.terminate({
      id: "TypeNameShouldNotBeEmpty",
      message,
      category: "InvalidArgument",
      target: name,
      exception: "System.InvalidOperationException",
    });
  }
  const type = typeByNameOrNull(name);
  const full = type?.name ?? name;
  const names = typeNamesOf(target);
  if (!names.includes(full)) setOwnTypeNames(target, [full, ...names]);
}

function* membersToAdd(cmdlet: CmdletContext, memberType: unknown, name: string): Generator<PSMemberInfo | null> {
  const report = (id: string, message: string) => {
    throw cmdlet.terminate({
      id,
      message,
      category: "InvalidOperation",
      exception: "System.InvalidOperationException",
    });
  };
  if (cmdlet.isBound("NotePropertyMembers")) {
    const members = cmdlet.raw("NotePropertyMembers");
    if (!(members instanceof Dictionary)) return;
    for (const { key, value } of members.entries()) yield note(cmdlet, toText(key), value);
  } else if (cmdlet.isBound("NotePropertyName")) {
    yield note(cmdlet, toText(cmdlet.raw("NotePropertyName")), cmdlet.raw("NotePropertyValue"));
  } else if (memberType instanceof EnumValue) {
    yield makeMember(memberType, name, valueOf(cmdlet, memberType.text), given(cmdlet, "SecondValue"), report);
  }
}

/** A value that is not given is asked for, but for the kind of member that needs none. */
function valueOf(cmdlet: CmdletContext, kind: string): unknown {
  if (cmdlet.isBound("Value") || kind === "MemberSet" || !addableKinds.has(kind)) return given(cmdlet, "Value");
  const answer = cmdlet.host.readLine("Value: ");
  if (answer === null) throw nobodyAnswers(cmdlet.host, "");
  return answer;
}

/** Kinds of members that can be added; any other is refused before its value is looked at. */
const addableKinds: ReadonlySet<string> = new Set(
  "AliasProperty CodeMethod CodeProperty NoteProperty PropertySet ScriptMethod ScriptProperty".split(" "),
);

function given(cmdlet: CmdletContext, parameter: string): unknown {
  return cmdlet.isBound(parameter) ? (cmdlet.raw(parameter) ?? null) : undefined;
}

function note(cmdlet: CmdletContext, name: string, value: unknown): PSMemberInfo | null {
  if (name === "") {
    cmdlet.error({
      id: "NotePropertyNameShouldNotBeNull",
      message: "The name for a NoteProperty member should not be null or an empty string.",
      category: "InvalidArgument",
      target: name,
      exception: "System.InvalidOperationException",
    });
    return null;
  }
  return makeMember("NoteProperty", name, value ?? null, undefined, () => null);
}

function add(cmdlet: CmdletContext, target: object, member: PSMemberInfo, force: boolean): boolean {
  const table = extendedMembers(target);
  const isOwn = table?.has(member.name) === true;
  const typed = isOwn ? undefined : typeTable().member(typeNamesOf(target), member.name);
  if (!force && (isOwn || typed || isTaken(target, member.name))) return exists(cmdlet, target, member.name);
  if (typed) return cannotForce(cmdlet, target, typed);
  if (isOwn) table.remove(member.name);
  ensureExtendedMembers(target).set(member);
  return true;
}

/** Whether every object, or .NET's type of this one, has a member of the name; its own members are looked at before. */
function isTaken(target: object, name: string): boolean {
  const folded = name.toLowerCase();
  if (isIntrinsicName(folded)) return true;
  const base = unwrap(target);
  if (base instanceof ClrType) return false;
  if (isAdapted(base)) return membersBesideOwn(target).some((one) => one.name.toLowerCase() === folded);
  const { members } = typeOf(base);
  return members.property(name) !== undefined || members.method(name) !== undefined;
}

function exists(cmdlet: CmdletContext, target: object, name: string): false {
  const message = `Cannot add a member with the name "${name}" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to your command.`;
  return refuse(cmdlet, target, "MemberAlreadyExists", message);
}

function cannotForce(cmdlet: CmdletContext, target: object, { name, memberType }: PSMemberInfo): false {
  const message = `Cannot force the member with name "${name}" and type "${memberType}" to be added. A member with that name and type already exists, and the existing member is not an instance extension.`;
  return refuse(cmdlet, target, "CannotRemoveTypeDataMember", message);
}

function refuse(cmdlet: CmdletContext, target: object, id: string, message: string): false {
  const exception = "System.InvalidOperationException";
  cmdlet.error(psObjectTarget(cmdlet, { id, message, category: "InvalidOperation", target, exception }));
  return false;
}
