import { construct } from "../../../objects/calls/construct.ts";
import { clrException } from "../../../objects/errors/PSError.ts";
import { getMember } from "../../../objects/members/getMember.ts";
import { typeByName } from "../../../objects/types/typeRegistry.ts";
import { EnumValue } from "../../../objects/values/EnumValue.ts";
import { runningEngine } from "../../runningEngine.ts";
import { consoleKeyInfo, type PressedKey } from "./consoleKeyInfo.ts";

/** Waits for a key; `echoes`: what it types is shown. */
export function pressedKey(echoes: boolean): PressedKey {
  const { host } = runningEngine();
  const answer = host.converse?.({ kind: "key" }) ?? null;
  if (answer?.kind !== "key")
    throw clrException("System.Management.Automation.PSInvalidOperationException", "The host has no keyboard.");
  if (echoes) host.write(answer.text);
  return answer;
}

/** Bits of ControlKeyStates. */
const leftAlt = 2;
const leftCtrl = 8;
const shift = 16;

/** The key as hosts tell of it. */
export function keyInfo(key: PressedKey, isDown: boolean): unknown {
  const info = consoleKeyInfo(key);
  const modifiers = Number((getMember(info, "Modifiers") as EnumValue).value);
  const state = (modifiers & 1 ? leftAlt : 0) | (modifiers & 2 ? shift : 0) | (modifiers & 4 ? leftCtrl : 0);
  const states = EnumValue.of(typeByName("System.Management.Automation.Host.ControlKeyStates"), state);
  const code = Number((getMember(info, "Key") as EnumValue).value);
  return construct(typeByName("System.Management.Automation.Host.KeyInfo"), [
    code,
    getMember(info, "KeyChar"),
    states,
    isDown,
  ]);
}
