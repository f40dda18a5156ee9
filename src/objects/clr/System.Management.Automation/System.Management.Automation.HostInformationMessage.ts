import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
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

export default defineClr<HostInformationMessage>({
  properties: {
    Message: {
      get: (self) => self.message,
      set: (self, value: string) => {
        self.message = value;
      },
    },
    NoNewLine: (self) => self.noNewLine,
    ForegroundColor: (self) => color(self.foregroundColor ?? "Gray"),
    BackgroundColor: (self) => color(self.backgroundColor ?? "Black"),
  },
  toText: (self) => self.message,
});
