import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { EnumValue } from "../../values/EnumValue.ts";

/** What Write-Host puts into the information stream: a text for the screen. */
export class HostInformationMessage extends ClrObject {
  constructor(
    public message: string,
    public noNewLine: boolean,
    /** Names of ConsoleColor values. */
    public foregroundColor: string | null,
    public backgroundColor: string | null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return messageType();
  }
}

const messageType = lazyType("System.Management.Automation.HostInformationMessage");
const colorType = lazyType("System.ConsoleColor");

/** What is not chosen has the console's own colour. */
function color(name: string): EnumValue | null {
  return EnumValue.named(colorType(), name);
}

export default defineType<HostInformationMessage>({
  name: "System.Management.Automation.HostInformationMessage",
  properties: {
    "string Message {get;set;}": {
      get: (self) => self.message,
      set: (self, value: string) => {
        self.message = value;
      },
    },
    "System.Nullable[bool] NoNewLine {get;set;}": (self) => self.noNewLine,
    "System.Nullable[System.ConsoleColor] ForegroundColor {get;set;}": (self) => color(self.foregroundColor ?? "Gray"),
    "System.Nullable[System.ConsoleColor] BackgroundColor {get;set;}": (self) => color(self.backgroundColor ?? "Black"),
  },
  toText: (self) => self.message,
});
