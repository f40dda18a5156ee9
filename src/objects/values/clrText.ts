import { type ClrMessage, type ClrMessageId, clrMessages } from "../../diag/messages/clr.ts";
import { fillMessage } from "../errors/fillMessage.ts";
import { edition } from "../host/ambient.ts";

/** A text of the catalogue of .NET's exceptions in the edition that runs, without the argument that is at fault. */
export function clrText(id: ClrMessageId, places: readonly unknown[] = []): string {
  return messageText(clrMessages[id], places);
}

/** The same for an entry of any list of such messages. */
export function messageText(message: ClrMessage, places: readonly unknown[]): string {
  const text = edition() === "Desktop" ? (message.desktop ?? message.text) : message.text;
  return fillMessage(text, places.map(String));
}

/** A text and the argument that is at fault, each edition in its own form. */
export function withArgumentName(text: string, argument: string): string {
  return edition() === "Desktop" ? `${text}\r\nParameter name: ${argument}` : `${text} (Parameter '${argument}')`;
}

/** Whether the edition that runs names the argument behind that message. */
export function namesArgument(id: ClrMessageId): boolean {
  return edition() === "Core" || !clrMessages[id].isBareInDesktop;
}
