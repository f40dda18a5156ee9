import { compileText } from "../../compile/blocks/compileText.ts";
import { wrapInvocation } from "../../objects/calls/callOverload.ts";
import { ensureExtendedMembers } from "../../objects/members/extendedMembers.ts";
import { PSNoteProperty, PSScriptMethod } from "../../objects/members/PSMemberInfo.ts";
import { addMember } from "../../objects/types/typeData/addMember.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { PSCustomObject, unwrap } from "../../objects/values/PSObject.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { BlockRunner } from "../../runtime/functions/invokeBlock.ts";
import { Layout } from "../../runtime/scope/Layout.ts";
import { scriptError } from "../run/scriptError.ts";
import { sourceWith } from "./sourceWith.ts";

/** Adds note properties and script methods; calls of a method are kept in a list of its name with the prefix. */
export function addMockMembers(
  object: unknown,
  properties: readonly (readonly [string, unknown])[],
  methods: readonly (readonly [string, unknown])[],
  prefix: string,
): void {
  const members = ensureExtendedMembers(object);
  for (const [name, value] of properties) addNote(object as object, name, value);
  if (methods.length === 0) return;
  const states = (members.slot("__mock") ?? new Hashtable()) as Hashtable;
  members.setNote("__mock", states);
  for (const [name, given] of methods) {
    const block = unwrap(given);
    if (!(block instanceof CompiledScriptBlock)) throw scriptError(`The method '${name}' must be a script block.`);
    const history = ListObject.of("System.Object");
    members.setNote(`${prefix}${name}`, history);
    const state = new Hashtable();
    state.set("Count", 0);
    state.set("Method", block);
    states.set(`${prefix}${name}`, state);
    members.set(new PSScriptMethod(name, recorded(block, history, state)));
  }
}

/** A name that the data of the object's types has cannot be taken; the error is that of the method which adds. */
function addNote(object: object, name: string, value: unknown): void {
  try {
    addMember(object, new PSNoteProperty(name, value));
  } catch (thrown) {
    throw wrapInvocation(thrown, "Add", 1);
  }
}

/** The same block, which notes its calls. */
function recorded(block: CompiledScriptBlock, history: ListObject, state: Hashtable): CompiledScriptBlock {
  const { engine } = block;
  const template = compileText("", null, engine);
  const layout = new Layout();
  const slot = layout.slot("args");
  const code = {
    ...template.code,
    layout,
    slots: { ...template.code.slots, args: slot },
    end: (frame: Parameters<NonNullable<typeof template.code.end>>[0], out: (value: unknown) => void) => {
      const args = (frame.cells[slot]?.value ?? []) as readonly unknown[];
      const call = new PSCustomObject();
      ensureExtendedMembers(call).setNote("Call", history.items.length + 1);
      ensureExtendedMembers(call).setNote("Arguments", [...args]);
      history.items.push(call);
      state.set("Count", history.items.length);
      new BlockRunner(block, frame.scope, frame.streams).run({ newScope: true, args, output: out });
      return undefined;
    },
  };
  return new CompiledScriptBlock(engine, sourceWith(template.source, code, block.text), block.module);
}
