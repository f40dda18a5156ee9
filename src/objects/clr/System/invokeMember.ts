import { callByReflection, fitsOverload, reflected } from "../../calls/callByReflection.ts";
import { clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { propertyAccess } from "../../members/propertyAccess.ts";
import { ReflectedMember } from "../../members/ReflectedMember.ts";
import type { MethodOverload, PropertyMember } from "../../members/TypeMembers.ts";
import type { ClrType } from "../../types/ClrType.ts";

/** The numbers of BindingFlags that say what is asked of a member. */
const asked = {
  ignoreCase: 0x1,
  invokeMethod: 0x100,
  createInstance: 0x200,
  getField: 0x400,
  setField: 0x800,
  getProperty: 0x1000,
  setProperty: 0x2000,
};

/** Type.InvokeMember: a member by its name, chosen by the arguments as they are. */
export function invokeMember(
  type: ClrType,
  name: string | null,
  flags: number,
  target: unknown,
  args: unknown[] | null,
): unknown {
  const given = args ?? [];
  const isAsked = (what: keyof typeof asked) => (flags & asked[what]) !== 0;
  const isNamed = (member: ReflectedMember) =>
    isAsked("ignoreCase") ? member.name.toLowerCase() === name?.toLowerCase() : member.name === name;
  const all = ReflectedMember.of(type);
  const called = (found: readonly ReflectedMember[]) => {
    const overload = found.map(({ source }) => source as MethodOverload).find((one) => fitsOverload(one, given));
    return overload && { result: callByReflection(overload, target, args) };
  };
  if (isAsked("createInstance")) {
    const made = called(all.filter(({ kind }) => kind === "Constructor"));
    if (!made) throw missing(`Constructor on type '${type.name}' not found.`);
    return made.result;
  }
  if (isAsked("setField")) throw notModelled("[type].InvokeMember with SetField");
  const fields = all.filter((member) => member.kind === "Field" && isNamed(member));
  if (isAsked("getField") && fields.length > 0)
    return reflected(() => propertyAccess(fields[0].source as PropertyMember).getOrThrow(target));
  const properties = all.filter((member) => member.kind === "Property" && isNamed(member));
  const accessor = (kind: "get" | "set") => properties.flatMap((member) => member.accessor(kind) ?? []);
  const found =
    (isAsked("getProperty") && called(accessor("get"))) ||
    (isAsked("setProperty") && called(accessor("set"))) ||
    (isAsked("invokeMethod") && called(all.filter((member) => member.kind === "Method" && isNamed(member))));
  if (found) return found.result;
  if (isAsked("getField") && !isAsked("getProperty") && !isAsked("invokeMethod"))
    throw clrException("System.MissingFieldException", `Field '${type.name}.${name}' not found.`);
  throw missing(`Method '${type.name}.${name}' not found.`);
}

function missing(message: string) {
  return clrException("System.MissingMethodException", message);
}
