import type { PerEdition } from "../../diag/Edition.ts";
import { type ClrMessage, type ClrMessageId, clrMessages } from "../../diag/messages/clr.ts";
import { messageText } from "../errors/fillMessage.ts";
import { edition } from "../host/edition.ts";

/** A text of the catalogue of .NET's exceptions in the edition that runs, without the argument that is at fault. */
export function clrText(id: ClrMessageId, places: readonly unknown[] = []): string {
  return messageText(clrMessages[id], places.map(String));
}

/** A text and the argument that is at fault, each edition in its own form. */
export function withArgumentName(text: string, argument: string): string {
  return argumentRules[edition()].named(text, argument);
}

/** Whether the edition that runs names the argument behind that message. */
export function namesArgument(id: ClrMessageId): boolean {
  return argumentRules[edition()].isNamed(clrMessages[id]);
}

/** Whether the edition that runs tells the value of an argument that breaks a rule. */
export function tellsValue(): boolean {
  return argumentRules[edition()].tellsValue;
}

interface ArgumentRules {
  readonly named: (text: string, argument: string) => string;
  readonly isNamed: (message: ClrMessage) => boolean;
  readonly tellsValue: boolean;
}

const argumentRules: PerEdition<ArgumentRules> = {
  Desktop: {
    named: (text, argument) => `${text}\r\nParameter name: ${argument}`,
    isNamed: ({ isBareInDesktop }) => !isBareInDesktop,
    tellsValue: false,
  },
  Core: { named: (text, argument) => `${text} (Parameter '${argument}')`, isNamed: () => true, tellsValue: true },
};
